import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Issue } from '../../base/issue';
import type { Evaluation } from '../../scoring/evaluation';
import type { ExportActions } from '../exportActions';
import { Fold } from '../frame/Fold';
import { Frame } from '../frame/Frame';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';
import { PrintList } from './PrintList';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexDirection: 'column', gap: '8px', margin: '12px 0' },
  steps: { margin: '0', paddingLeft: '18px', '& li': { padding: '2px 0' } },
});

interface ExportScreenProps {
  readonly evaluation: Evaluation;
  readonly exporting: ExportActions;
}

/** 导出: the sheets of the evaluation as a workbook of their own, and the rankings for the printer. */
export function ExportScreen({ evaluation, exporting }: ExportScreenProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages, session, run, isBusy } = usePane();
  const texts = messages.pane.excel.exporting;
  const name = messages.pane.file.fileName(evaluation.scheme.title);
  const { openCopy, download } = exporting;
  /** Of the workbook as it is now, not as it was when the pane read it last. */
  const hand = (over: (now: Evaluation) => Promise<readonly Issue[]>, said: string): void =>
    void run(
      async () => {
        const outcome = await session.refresh();
        const now = outcome.snapshot.evaluation;
        if (!outcome.done || now === null) return outcome;
        return { ...outcome, issues: [...outcome.issues, ...(await over(now))] };
      },
      ({ done }) => (done ? said : undefined),
    );
  return (
    <Frame title={texts.title}>
      <p className={text.second}>{texts.intro}</p>
      <div className={styles.buttons}>
        {openCopy !== null && (
          <Button
            appearance="primary"
            size="large"
            disabledFocusable={isBusy}
            onClick={() => hand(openCopy, texts.opened)}
          >
            {texts.openCopy}
          </Button>
        )}
        {openCopy !== null && (
          <p className={mergeClasses(text.small, text.second)}>{texts.openHint}</p>
        )}
        {download !== null && (
          <Button
            appearance={openCopy === null ? 'primary' : 'secondary'}
            size="large"
            disabledFocusable={isBusy}
            onClick={() => hand((now) => download(now, name), texts.downloaded(name))}
          >
            {texts.download}
          </Button>
        )}
      </div>
      <Fold title={texts.saveAs}>
        <ol className={mergeClasses(text.small, text.second, styles.steps)}>
          {texts.saveAsSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Fold>
      <PrintList evaluation={evaluation} />
    </Frame>
  );
}
