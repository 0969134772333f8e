import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { BookQuestionMark20Regular } from '@fluentui/react-icons/svg/book-question-mark';
import { Calculator20Regular } from '@fluentui/react-icons/svg/calculator';
import { ClipboardTextLtr20Regular } from '@fluentui/react-icons/svg/clipboard-text-ltr';
import { TableEdit20Regular } from '@fluentui/react-icons/svg/table-edit';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', margin: '8px -8px 0' },
  tool: { minWidth: '0', fontWeight: 400 },
});

/** 得分说明, 扣分台账, 方案表, 重新核对, 使用手册. */
export function HomeTools() {
  const styles = useStyles();
  const { messages, session, go, run, isBusy } = usePane();
  const { tools } = messages.pane.home;
  const recheck = async (): Promise<void> => {
    await run(
      () => session.refresh(),
      (outcome) => messages.pane.notices.recheck(outcome.snapshot.issues.length),
    );
  };
  return (
    <div className={styles.tools}>
      <Button
        appearance="subtle"
        size="small"
        className={styles.tool}
        icon={<Calculator20Regular />}
        onClick={() => go({ at: 'explain' })}
      >
        {tools.explain}
      </Button>
      <Button
        appearance="subtle"
        size="small"
        className={styles.tool}
        icon={<ClipboardTextLtr20Regular />}
        onClick={() => go({ at: 'events' })}
      >
        {tools.events}
      </Button>
      <Button
        appearance="subtle"
        size="small"
        className={styles.tool}
        icon={<TableEdit20Regular />}
        onClick={() => go({ at: 'schemeSheet' })}
      >
        {tools.scheme}
      </Button>
      <Button
        appearance="subtle"
        size="small"
        className={styles.tool}
        icon={<ArrowSync20Regular />}
        disabledFocusable={isBusy}
        onClick={() => void recheck()}
      >
        {tools.recheck}
      </Button>
      <Button
        appearance="subtle"
        size="small"
        className={styles.tool}
        icon={<BookQuestionMark20Regular />}
        onClick={() => go({ at: 'manual' })}
      >
        {tools.manual}
      </Button>
    </div>
  );
}
