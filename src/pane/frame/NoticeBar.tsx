import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info20Regular } from '@fluentui/react-icons/svg/info';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import { usePane } from '../paneContext';
import type { Notice } from '../useAction';
import { IssueNotes } from './IssueNotes';
import { useTextStyles } from './useTextStyles';

const useStyles = makeStyles({
  bar: {
    minHeight: '0',
    overflowY: 'auto',
    margin: '0 16px 8px',
    // Above a screen that has no head.
    ':first-child': { marginTop: '12px' },
    padding: '4px 4px 4px 12px',
    borderRadius: '6px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  row: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '28px' },
  detail: { padding: '0 8px 6px 0', overflowWrap: 'anywhere', '& summary': { cursor: 'pointer' } },
});

function Sign({ notice }: { readonly notice: Notice }) {
  const text = useTextStyles();
  if (notice.kind === 'cancelled' || notice.kind === 'told')
    return <Info20Regular className={text.muted} />;
  if (notice.kind === 'done') return <CheckmarkCircle20Regular className={text.muted} />;
  return notice.kind === 'refused' ? (
    <Warning20Filled className={text.warn} />
  ) : (
    <ErrorCircle20Filled className={text.bad} />
  );
}

/** What the last action did, or what stood in its way, until the next one or until it is closed. */
export function NoticeBar() {
  const styles = useStyles();
  const text = useTextStyles();
  const { notice, messages, session, snapshot, run, dismiss, isBusy } = usePane();
  if (notice === null) return null;
  const { common, notices } = messages.pane;
  const isHalf = notice.issues.some((it) => it.code === 'host.unrestored');
  const undo = () =>
    void run(
      () => session.undo(),
      ({ done }) => (done ? (isHalf ? notices.restored : notices.undone) : undefined),
    );
  return (
    <div className={styles.bar}>
      <div className={styles.row}>
        <span className={text.icon}>
          <Sign notice={notice} />
        </span>
        <span className={mergeClasses(text.grow, text.small)}>{notice.text}</span>
        {(isHalf || (notice.kind === 'done' && snapshot.undo !== null)) && (
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowUndo16Regular />}
            disabled={isBusy}
            onClick={undo}
          >
            {isHalf ? notices.restore : common.undo}
          </Button>
        )}
        <Button
          appearance="subtle"
          size="small"
          icon={<Dismiss16Regular />}
          aria-label={common.close}
          onClick={dismiss}
        />
      </div>
      <IssueNotes issues={notice.issues} />
      {notice.detail !== null && (
        <details className={mergeClasses(styles.detail, text.small, text.second)}>
          <summary>{notices.details}</summary>
          {notice.detail}
        </details>
      )}
    </div>
  );
}
