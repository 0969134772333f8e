import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Issue } from '../../base/issue';
import { issueText } from '../../i18n/issueText';
import { usePane } from '../paneContext';
import { CellLink } from './CellLink';
import { useTextStyles } from './useTextStyles';

const useStyles = makeStyles({
  list: { paddingBottom: '6px', paddingRight: '8px' },
  item: { paddingTop: '4px' },
});

/** Issues in short, with what to do about each; nothing for none. */
export function IssueNotes({ issues }: { readonly issues: readonly Issue[] }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages } = usePane();
  if (issues.length === 0) return null;
  return (
    <ul className={mergeClasses(text.list, styles.list)}>
      {issues.map((issue, index) => {
        const { title, fix } = issueText(messages.issues, issue);
        return (
          <li key={index} className={mergeClasses(text.small, styles.item)}>
            {title} {issue.place !== undefined && <CellLink place={issue.place} />}
            <br />
            <span className={text.second}>{fix}</span>
          </li>
        );
      })}
    </ul>
  );
}
