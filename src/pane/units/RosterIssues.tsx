import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import type { Issue } from '../../base/issue';
import { issueText } from '../../i18n/issueText';
import type { Evaluation } from '../../scoring/evaluation';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  box: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: '6px',
    padding: '8px 12px',
    margin: '8px 0',
  },
  item: { padding: '4px 0' },
  button: { minWidth: '0', fontWeight: 400 },
});

interface RosterIssuesProps {
  readonly issues: readonly Issue[];
  readonly evaluation: Evaluation;
}

/** Names that look doubled or damaged: shown and left to a person, nothing is merged or renamed by itself. */
export function RosterIssues({ issues, evaluation }: RosterIssuesProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages, session, run, isBusy } = usePane();
  const { notices } = messages.pane;
  if (issues.length === 0) return null;
  return (
    <section className={styles.box} aria-label={notices.rosterIssues}>
      <div className={text.row}>
        <Warning20Filled className={mergeClasses(text.warn, text.icon)} />
        <h2 className={text.heading}>{notices.rosterIssues}</h2>
      </div>
      <ul className={text.list}>
        {issues.map((issue, index) => {
          const { title, fix } = issueText(messages.issues, issue);
          const unit = evaluation.roster.find(
            (it) => issue.code === 'roster.similar' && it.name === issue.params.name,
          );
          return (
            <li key={index} className={styles.item}>
              <p>{title}</p>
              <p className={mergeClasses(text.small, text.second)}>{fix}</p>
              {issue.code === 'roster.similar' && unit !== undefined && (
                <Button
                  size="small"
                  className={styles.button}
                  disabledFocusable={isBusy}
                  onClick={() => void run(() => session.renameUnit(unit.code, issue.params.like))}
                >
                  {notices.renameTo(issue.params.like)}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
