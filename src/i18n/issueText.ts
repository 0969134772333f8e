import type { Issue, IssueCode } from '../base/issue';
import type { IssueText, IssueTexts } from './issueTexts';

/** The words of one issue. */
export function issueText<C extends IssueCode>(texts: IssueTexts, issue: Issue<C>): IssueText {
  return texts[issue.code](issue.params);
}
