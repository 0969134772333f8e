import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { closedIssues } from '../../flows/finalObstacles';
import { issueText } from '../../i18n/issueText';
import type { Evaluation } from '../../scoring/evaluation';
import { usePane } from '../paneContext';
import { useTextStyles } from './useTextStyles';

const useStyles = makeStyles({ note: { margin: '0 0 8px' } });

interface FinalNoteProps {
  readonly evaluation: Evaluation;
  readonly group: string;
}

/** That the results of a group are final and what to do, with a way there; nothing while they are open. */
export function FinalNote({ evaluation, group }: FinalNoteProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages, go } = usePane();
  const [issue] = closedIssues(evaluation, [group]);
  if (issue === undefined) return null;
  const { title, fix } = issueText(messages.issues, issue);
  return (
    <p className={mergeClasses(text.small, styles.note)}>
      {title}{' '}
      <button type="button" className={text.link} onClick={() => go({ at: 'ranking', group })}>
        {messages.pane.common.view}
      </button>
      <br />
      <span className={text.second}>{fix}</span>
    </p>
  );
}
