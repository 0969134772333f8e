import type { Messages } from './messages';
import { zhCNActions } from './zh-CN-actions';
import { zhCNFindings } from './zh-CN-findings';
import { zhCNIssues } from './zh-CN-issues';
import { zhCNPane } from './zh-CN-pane';
import { zhCNSteps } from './zh-CN-steps';

/** All words in Chinese, the source of the other languages. */
export const zhCN: Messages = {
  language: 'zh-CN',
  issues: zhCNIssues,
  findings: zhCNFindings,
  steps: zhCNSteps,
  actions: zhCNActions,
  pane: zhCNPane,
};
