import { Button } from '@fluentui/react-components';
import type { Issue } from './base/issue';
import { issueText } from './i18n/issueText';
import { zhCN } from './i18n/zh-CN';
import { HaltScreen } from './pane/HaltScreen';

/** The workbook in Excel cannot be worked on yet, and what to do about that. */
export function NotYet({
  issue,
  onRetry,
  onKeepBoth,
}: {
  readonly issue: Issue;
  readonly onRetry: () => void;
  readonly onKeepBoth: () => void;
}) {
  const { title, fix } = issueText(zhCN.issues, issue);
  return (
    <HaltScreen title={title} text={fix}>
      <Button appearance="primary" onClick={onRetry}>
        {zhCN.pane.excel.retry}
      </Button>
      {issue.code === 'host.lostJournal' && (
        <Button onClick={onKeepBoth}>{zhCN.pane.excel.keepBoth.button}</Button>
      )}
    </HaltScreen>
  );
}
