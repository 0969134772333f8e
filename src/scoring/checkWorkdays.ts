import type { Issue } from '../base/issue';
import { plainValue } from '../base/value';
import { entryIssue } from './checkRows';
import type { UnitEntries } from './evaluation';
import { isAccepted } from './inputState';
import type { RuleModel } from './model';

/** `entry.workdays` where of two days only one is typed, or the second is before the first, in either column. */
export function checkWorkdays(
  model: RuleModel,
  unit: string,
  entries: UnitEntries,
): readonly Issue[] {
  const { rule, inputs } = model;
  const [began, done] = inputs;
  if (rule.kind !== 'threshold' || rule.byCalendar !== true) return [];
  if (began?.type !== 'date' || done?.type !== 'date') return [];
  return (['review', 'self'] as const).flatMap((column) => {
    const [from, to] = [began, done].map((spec) => {
      const value = plainValue(entries.rows[spec.row]?.[column] ?? null);
      if (value === null || value === '') return null;
      return typeof value === 'number' && isAccepted(spec, value) ? value : undefined;
    });
    if (from === undefined || to === undefined) return [];
    if (from === null ? to === null : to !== null && to >= from) return [];
    const place = { unit, indicator: from === null ? began.row : done.row, column };
    return [entryIssue({ code: 'entry.workdays', params: { from, to } }, place)];
  });
}
