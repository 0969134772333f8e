import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  line: { justifyContent: 'space-between', minWidth: '0', margin: '8px 0 0', fontWeight: 400 },
});

/** How many sentences of the document may be rules, and the way to them; nothing where there are none, nor were any declined. */
export function SuggestLine() {
  const styles = useStyles();
  const { messages, session, snapshot, go } = usePane();
  const count = session.suggestions().reduce((sum, it) => sum + it.suggestions.length, 0);
  const declined = snapshot.evaluation?.declined?.length ?? 0;
  if (count + declined === 0) return null;
  return (
    <Button
      className={styles.line}
      icon={<ChevronRight16Regular />}
      iconPosition="after"
      onClick={() => go({ at: 'suggestions' })}
    >
      {messages.pane.suggest.line(count)}
    </Button>
  );
}
