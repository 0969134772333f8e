import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Evaluation } from '../../scoring/evaluation';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  title: { padding: '10px 0 4px' },
  row: { minHeight: '36px' },
  button: { minWidth: '0', fontWeight: 400 },
});

/** 打印排名表: a pane cannot print, so it goes to the sheet and says how. */
export function PrintList({ evaluation }: { readonly evaluation: Evaluation }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages, session, attempt, go } = usePane();
  const texts = messages.pane.excel.exporting;
  const { common, notices } = messages.pane;
  const groups = evaluation.scheme.groups.filter((it) => evaluation.ranked.includes(it.id));
  return (
    <section className={text.hairTop}>
      <h2 className={mergeClasses(text.heading, styles.title)}>{texts.print}</h2>
      {groups.length === 0 ? (
        <div className={mergeClasses(text.row, styles.row)}>
          <span className={mergeClasses(text.grow, text.second)}>{texts.noRankings}</span>
          <Button size="small" className={styles.button} onClick={() => go({ at: 'ranking' })}>
            {texts.toRanking}
          </Button>
        </div>
      ) : (
        <>
          <p className={mergeClasses(text.small, text.second)}>{texts.printHint}</p>
          <ul className={text.list}>
            {groups.map(({ id, name }) => (
              <li key={id} className={mergeClasses(text.row, styles.row)}>
                <span className={text.grow}>{name}</span>
                <Button
                  size="small"
                  className={styles.button}
                  aria-label={notices.rowAction(common.view, name)}
                  onClick={() => void attempt(() => session.revealRanking(id))}
                >
                  {common.view}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
