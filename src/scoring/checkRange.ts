import { points } from '../base/points';
import type { Issue } from '../base/issue';
import { plainValue, type Typed } from '../base/value';
import { entryIssue } from './checkRows';
import type { UnitEntries } from './evaluation';
import { isAccepted } from './inputState';
import type { RuleModel } from './model';

/** `entry.rangeTotal` where points awarded within a range do not suit the number of those they are for, in either column. */
export function checkRange(model: RuleModel, unit: string, entries: UnitEntries): readonly Issue[] {
  const { rule, inputs } = model;
  const [counted, awarded] = inputs;
  if (rule.kind !== 'bonusRange' || counted?.type !== 'number' || awarded?.type !== 'number')
    return [];
  return (['review', 'self'] as const).flatMap((column) => {
    const typed = (row: string): Typed => entries.rows[row]?.[column] ?? null;
    const [count, value] = [counted, awarded].map((spec) => {
      const it = plainValue(typed(spec.row)) || 0;
      return isAccepted(spec, it) && typeof it === 'number' ? it : null;
    });
    if (count === null || count === undefined || value === null || value === undefined) return [];
    const [min, max] = [rule.min, rule.max].map((it) => Number(points(it).times(count)));
    if (min === undefined || max === undefined || (min <= value && value <= max)) return [];
    const params = { count, min, max, value };
    const place = { unit, indicator: awarded.row, column };
    return [entryIssue({ code: 'entry.rangeTotal', params }, place)];
  });
}
