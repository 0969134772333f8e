import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '12px',
    paddingTop: '18vh',
  },
});

/** In place of a list, where the score sheets are still to be inserted. */
export function NoSheets() {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages, go } = usePane();
  const { notices } = messages.pane;
  return (
    <div className={styles.box}>
      <p className={mergeClasses(text.second)}>{notices.noSheets}</p>
      <Button onClick={() => go({ at: 'insert' })}>{notices.toInsert}</Button>
    </div>
  );
}
