import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
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

/** An issue: what is wrong, where, and the one thing to do about it. */
export function IssueRow({ issue, scheme }: { readonly issue: Issue; readonly scheme: Scheme }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages } = usePane();
  const { title, fix } = issueText(messages.issues, issue);
  const isError = issue.severity === 'error';
  const place = issue.place ?? {};
  const indicator = place.indicator === undefined ? null : indicatorName(scheme, place.indicator);
  return (
    <li className={mergeClasses(styles.row, text.thinTop)}>
      <span className={text.icon}>
        {isError ? (
          <ErrorCircle20Filled className={text.bad} />
        ) : (
          <Warning20Filled className={text.warn} />
        )}
        <span className={text.hidden}>
          {isError ? messages.pane.issues.error : messages.pane.issues.warning}
        </span>
      </span>
      <div className={text.grow}>
        <p title={fix}>{title}</p>
        <p className={mergeClasses(text.small, text.second, text.clip)}>
          {indicator ?? place.sheet}
          {place.cell !== undefined && ' · '}
          <CellLink place={place} />
        </p>
      </div>
      <Action issue={issue} title={title} />
    </li>
  );
}
