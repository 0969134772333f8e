import type { Fix, Issue, IssueCode } from '../../base/issue';
import { formatPoints } from '../../i18n/formatPoints';
import type { PaneIssueTexts } from '../../i18n/paneIssueTexts';

/** The words of the button that mends an issue at once. */
export function fixLabel(fix: Fix, texts: PaneIssueTexts): string {
  if (fix.fix === 'setValue')
    return texts.setTo(typeof fix.value === 'number' ? formatPoints(fix.value) : fix.value);
  return texts[fix.fix];
}

const toFill: readonly IssueCode[] = [
  'entry.reasonMissing',
  'entry.notApplicableReason',
  'entry.evidenceMissing',
  'entry.incompleteAward',
  'entry.vetoUnfounded',
];

/** The words of the link that leads to the cell of an issue. */
export function goLabel(issue: Issue, texts: PaneIssueTexts): string {
  if (toFill.includes(issue.code)) return texts.goFill;
  return issue.severity === 'error' ? texts.goChange : texts.goLook;
}
