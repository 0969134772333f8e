import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import type { Issue } from '../../base/issue';
import { issueText } from '../../i18n/issueText';
import type { Scheme } from '../../scheme/scheme';
import { CellLink } from '../frame/CellLink';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';
import { fixLabel, goLabel } from './fixLabel';
import { indicatorName } from './indicatorName';
import type { ListedIssue } from './listedIssues';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '20px 1fr auto',
    columnGap: '8px',
    alignItems: 'center',
    padding: '7px 0',
  },
  fix: { minWidth: '72px', maxWidth: '120px', fontWeight: 400 },
  go: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    minHeight: '24px',
    padding: '0',
    border: '0',
    fontFamily: 'inherit',
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':hover': { color: tokens.colorBrandForegroundLink },
  },
});

function Action({ issue, title }: { readonly issue: Issue; readonly title: string }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages, session, run, attempt, isBusy } = usePane();
  const { issues, notices } = messages.pane;
  const { fix, place } = issue;
  if (fix !== undefined)
    return (
      <Button
        size="small"
        className={styles.fix}
        aria-label={notices.rowAction(fixLabel(fix, issues), title)}
        disabledFocusable={isBusy}
        onClick={() => void run(() => session.applyFixes([issue]))}
      >
        {fixLabel(fix, issues)}
      </Button>
    );
  const { sheet, cell } = place ?? {};
  if (sheet === undefined || cell === undefined) return null;
  return (
    <button
      type="button"
      className={mergeClasses(text.small, styles.go)}
      aria-label={notices.rowAction(goLabel(issue, issues), title)}
      onClick={() => void attempt(() => session.reveal(sheet, cell))}
    >
      {goLabel(issue, issues)}
      <ChevronRight16Regular className={text.muted} />
    </button>
  );
}

function Sign({ issue, isMended }: ListedIssue) {
  const text = useTextStyles();
  const { messages } = usePane();
  const { error, warning, mended } = messages.pane.issues;
  const isError = issue.severity === 'error';
  const left = isError ? error : warning;
  const LeftSign = isError ? ErrorCircle20Filled : Warning20Filled;
  return (
    <span className={text.icon}>
      {isMended ? (
        <CheckmarkCircle20Regular className={text.muted} />
      ) : (
        <LeftSign className={isError ? text.bad : text.warn} />
      )}
      <span className={text.hidden}>{isMended ? mended : left}</span>
    </span>
  );
}

interface IssueRowProps extends ListedIssue {
  readonly scheme: Scheme;
}

/** An issue: what is wrong, where, and the one thing to do about it; of a mended one, that it is. */
export function IssueRow({ issue, isMended, scheme }: IssueRowProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages } = usePane();
  const { title, fix } = issueText(messages.issues, issue);
  const place = issue.place ?? {};
  const indicator = place.indicator === undefined ? null : indicatorName(scheme, place.indicator);
  return (
    <li className={mergeClasses(styles.row, text.thinTop)}>
      <Sign issue={issue} isMended={isMended} />
      <div className={text.grow}>
        <p {...(isMended ? { className: text.second } : { title: fix })}>
          {isMended ? <s>{title}</s> : title}
        </p>
        <p className={mergeClasses(text.small, text.second, text.clip)}>
          {indicator ?? place.sheet}
          {place.cell !== undefined && ' · '}
          <CellLink place={place} />
        </p>
      </div>
      {isMended ? (
        <span className={mergeClasses(text.small, text.second)}>{messages.pane.issues.mended}</span>
      ) : (
        <Action issue={issue} title={title} />
      )}
    </li>
  );
}
