import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { DeclinedRule } from '../../scheme/suggest/suggestion';
import { Fold } from '../frame/Fold';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  fold: { marginTop: '16px' },
  item: { padding: '6px 0', overflowWrap: 'anywhere' },
  recall: { minWidth: '0', fontWeight: 400 },
});

/** The sentences that are not suggested again, each with the way back; nothing where there are none. */
export function DeclinedRules({ declined }: { readonly declined: readonly DeclinedRule[] }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages, session, run, isBusy } = usePane();
  const { suggest } = messages.pane;
  if (declined.length === 0) return null;
  return (
    <div className={styles.fold}>
      <Fold title={suggest.declined(declined.length)}>
        <p className={mergeClasses(text.small, text.second)}>{suggest.declinedHint}</p>
        <ul className={text.list}>
          {declined.map((it) => (
            <li
              key={`${it.key ?? it.name} ${it.quote}`}
              className={mergeClasses(text.row, text.thinTop, styles.item)}
            >
              <div className={text.grow}>
                <p>{it.name}</p>
                <p className={mergeClasses(text.small, text.second)}>{it.quote}</p>
              </div>
              <Button
                size="small"
                className={styles.recall}
                aria-label={suggest.about(suggest.recall, it.quote)}
                disabledFocusable={isBusy}
                onClick={() => void run(() => session.recallRule(it))}
              >
                {suggest.recall}
              </Button>
            </li>
          ))}
        </ul>
      </Fold>
    </div>
  );
}
