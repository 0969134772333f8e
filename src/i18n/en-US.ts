import { enUSActions } from './en-US-actions';
import { enUSFindings } from './en-US-findings';
import { enUSIssues } from './en-US-issues';
import { enUSPane } from './en-US-pane';
import { enUSSteps } from './en-US-steps';
import type { Messages } from './messages';

/** All words but those of the sheets in English. */
export const enUS: Messages = {
  language: 'en-US',
  issues: enUSIssues,
  findings: enUSFindings,
  steps: enUSSteps,
  actions: enUSActions,
  pane: enUSPane,
};
