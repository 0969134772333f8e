import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Checkmark16Filled } from '@fluentui/react-icons/svg/checkmark';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';

const useStyles = makeStyles({ last: { marginTop: '8px', paddingTop: '8px', minHeight: '24px' } });

/** What was done last, with 撤销; nothing where there is nothing to undo. */
export function LastAction() {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages, session, snapshot, run, isBusy } = usePane();
  if (snapshot.undo === null) return null;
  const undo = () =>
    void run(
      () => session.undo(),
      ({ done }) => (done ? messages.pane.notices.undone : undefined),
    );
  return (
    <div className={mergeClasses(text.row, text.small, text.second, text.hairTop, styles.last)}>
      <Checkmark16Filled className={text.icon} />
      <span className={text.grow}>{messages.pane.home.justNow(snapshot.undo)}</span>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowUndo16Regular />}
        disabledFocusable={isBusy}
        onClick={undo}
      >
        {messages.pane.common.undo}
      </Button>
    </div>
  );
}
