import type { Issue } from '../base/issue';
import { points } from '../base/points';
import { plainValue } from '../base/value';
import { isShareAbove } from '../rules/threshold';
import { entryIssue } from './checkRows';
import type { UnitEntries } from './evaluation';
import type { RuleModel } from './model';

/** `entry.share` where a share of 1 or less stands, in either column, and 95 was meant by 0.95. */
export function checkShare(model: RuleModel, unit: string, entries: UnitEntries): readonly Issue[] {
  const { rule, key } = model;
  if (rule.kind !== 'threshold' || !isShareAbove(rule)) return [];
  return (['review', 'self'] as const).flatMap((column) => {
    const value = plainValue(entries.rows[key]?.[column] ?? null);
    if (typeof value !== 'number' || value <= 0 || value > 1) return [];
    const params = { value, suggestion: Number(points(value).times(100)) };
    return [entryIssue({ code: 'entry.share', params }, { unit, indicator: key, column })];
  });
}
