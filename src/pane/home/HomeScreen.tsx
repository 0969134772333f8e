import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { schemeName } from '../../i18n/schemeName';
import type { Scheme } from '../../scheme/scheme';
import type { Evaluation } from '../../scoring/evaluation';
import { Frame } from '../frame/Frame';
import { PrimaryButton } from '../frame/PrimaryButton';
import { ScreenTitle } from '../frame/ScreenTitle';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';
import { ExportButton } from './ExportButton';
import { FileButtons } from './FileButtons';
import { homeSteps } from './homeSteps';
import { HomeTools } from './HomeTools';
import { LastAction } from './LastAction';
import { nextStep } from './nextStep';
import { StepRow } from './StepRow';
import { stepRows } from './stepRows';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'flex-start',
    flexWrap: 'wrap',
    gap: '4px',
    flexShrink: 0,
    padding: '14px 10px 12px 16px',
  },
  title: { fontSize: '16px', lineHeight: '24px', fontWeight: 600 },
  push: { marginTop: 'auto' },
});

function Head({ scheme }: { readonly scheme: Scheme }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages, file, exporting } = usePane();
  return (
    <div className={styles.head}>
      <div className={text.grow}>
        <ScreenTitle className={styles.title}>{schemeName(scheme.title)}</ScreenTitle>
        <p className={mergeClasses(text.small, text.second)}>
          {messages.pane.setup.scheme.line(scheme.issuer, scheme.year)}
        </p>
      </div>
      {file !== null && <FileButtons file={file} />}
      {exporting !== null && <ExportButton />}
    </div>
  );
}

/** 首页: the seven steps with their state, the next one to do, the last one to undo. */
export function HomeScreen({
  evaluation,
  scheme,
}: {
  readonly evaluation: Evaluation;
  readonly scheme: Scheme;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages, snapshot, go } = usePane();
  const steps = homeSteps(snapshot, evaluation, scheme);
  const rows = stepRows(steps, scheme, messages.pane.home);
  const next = nextStep(steps, messages.pane.home.next);
  const to = rows.find((it) => it.step === (steps.current ?? 'ranking'))?.to ?? { at: 'home' };
  return (
    <Frame
      under={<Head scheme={scheme} />}
      why={next.why}
      foot={
        <PrimaryButton isOnward isTall onClick={() => go(to)}>
          {next.button}
        </PrimaryButton>
      }
    >
      <ol className={text.list}>
        {rows.map((row) => (
          <StepRow
            key={row.step}
            row={row}
            isCurrent={row.step === steps.current}
            share={
              row.step === 'entries' && steps.sheets > 0 ? steps.finished / steps.sheets : null
            }
          />
        ))}
      </ol>
      <div className={styles.push}>
        <HomeTools />
        <LastAction />
      </div>
    </Frame>
  );
}
