import type { Issue } from '../base/issue';
import type { Outcome, Snapshot } from '../flows/session';
import { issueText } from '../i18n/issueText';
import type { Messages } from '../i18n/messages';
import { schemeName } from '../i18n/schemeName';
import type { CheckReport } from './checkReport';

/** As many as a person reads in a dialog; the pane has them all. */
const mostLines = 100;

/** What was found in the workbook, errors first; or why it could not be checked. */
export function reportOf({ done, snapshot, issues }: Outcome, messages: Messages): CheckReport {
  const { check } = messages.pane.excel;
  const { evaluation } = snapshot;
  if (!done) return listed(issues, snapshot, { messages, title: check.failed.title, notes: [] });
  if (evaluation === null && snapshot.issues.length === 0) return note(check.noScheme);
  const errors = snapshot.issues.filter((it) => it.severity === 'error');
  const warnings = snapshot.issues.filter((it) => it.severity !== 'error');
  const all = [...errors, ...warnings];
  const open = snapshot.open.length;
  const rest = all.length - mostLines;
  return listed(all.slice(0, mostLines), snapshot, {
    messages,
    title: all.length === 0 ? check.clean : check.found(errors.length, warnings.length),
    notes: [
      ...(evaluation === null ? [] : [schemeName(evaluation.scheme.title)]),
      ...(open > 0 ? [check.decisions(open)] : []),
      ...(all.length > 0 ? [check.inPane] : []),
      ...(rest > 0 ? [check.more(rest)] : []),
    ],
  });
}

/** A report of a title and a sentence. */
export function note(words: { readonly title: string; readonly note: string }): CheckReport {
  return { title: words.title, notes: [words.note], lines: [] };
}

interface Words {
  readonly messages: Messages;
  readonly title: string;
  readonly notes: readonly string[];
}

function listed(
  issues: readonly Issue[],
  snapshot: Snapshot,
  { messages, title, notes }: Words,
): CheckReport {
  const { check } = messages.pane.excel;
  const lines = issues.map((issue) => ({
    severity: issue.severity,
    kind: check[issue.severity],
    place: placeOf(issue, snapshot, messages),
    ...issueText(messages.issues, issue),
  }));
  return { title, notes: [...notes], lines };
}

/** Sheet and cell, else the unit; nothing where an issue is about the workbook. */
function placeOf({ place }: Issue, { evaluation }: Snapshot, { pane }: Messages): string {
  if (place?.sheet !== undefined)
    return place.cell === undefined
      ? place.sheet
      : pane.common.sheetAndCell(place.sheet, place.cell);
  return evaluation?.roster.find((it) => it.code === place?.unit)?.name ?? '';
}
