import type { Issue } from '../../base/issue';

/** An issue in the list, and whether it is gone since the list was opened. */
export interface ListedIssue {
  readonly issue: Issue;
  readonly isMended: boolean;
}

/** What makes an issue the same one after another wrong value was typed. */
function keyOf({ code, place = {} }: Issue): string {
  const { sheet, cell, unit, indicator, column, path } = place;
  return [code, sheet, cell, unit, indicator, column, path].join('|');
}

/**
 * The list with the issues of now: those that are gone stay in their places as mended, so that nothing moves under the hand;
 * new ones come behind. The same list where nothing changed.
 */
export function listIssues(
  listed: readonly ListedIssue[],
  issues: readonly Issue[],
): readonly ListedIssue[] {
  const now = new Map<string, Issue[]>();
  for (const it of issues) now.set(keyOf(it), [...(now.get(keyOf(it)) ?? []), it]);
  const kept = listed.map((it): ListedIssue => {
    const issue = now.get(keyOf(it.issue))?.shift();
    if (issue === undefined) return it.isMended ? it : { ...it, isMended: true };
    return issue === it.issue && !it.isMended ? it : { issue, isMended: false };
  });
  const left = new Set(Array.from(now.values()).flat());
  const added = issues.filter((it) => left.has(it)).map((issue) => ({ issue, isMended: false }));
  const isSame = added.length === 0 && kept.every((it, index) => it === listed[index]);
  return isSame ? listed : [...kept, ...added];
}
