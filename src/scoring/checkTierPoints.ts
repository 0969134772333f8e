import { holds } from '../base/evaluate';
import type { PointRange } from '../base/findingFigures';
import type { Issue } from '../base/issue';
import { plainValue, type Value } from '../base/value';
import { isRange } from '../rules/award';
import { askedCountTiers } from '../rules/countTiers';
import { askedNamedTiers } from '../rules/namedTiers';
import { tierPointsKey, type AskedTier } from '../rules/tierPoints';
import { entryIssue } from './checkRows';
import type { UnitEntries } from './evaluation';
import { isAccepted } from './inputState';
import type { RuleModel } from './model';

/** `entry.tierPoints` where the points within a tier are missing, outside it, or typed for one of fixed points. */
export function checkTierPoints(
  model: RuleModel,
  unit: string,
  entries: UnitEntries,
): readonly Issue[] {
  const at = { key: model.key, points: 0, path: [], place: '', group: null };
  const key = tierPointsKey(at);
  const specs = model.inputs.filter((it) => it.type === 'number' || it.type === 'choice');
  const tiers = tiersOf(model, at);
  if (tiers === null || !specs.some((it) => it.key === key)) return [];
  return (['review', 'self'] as const).flatMap((column) => {
    const typed = (row: string): Value => plainValue(entries.rows[row]?.[column] ?? null);
    const isTyped = specs.every((it) => isBlankOr(typed(it.row), (value) => isAccepted(it, value)));
    if (!isTyped) return [];
    const value = typed(key);
    const reached = tiers.find((it) => holds(it.isReached, { typed, result: () => null }));
    const range = reached !== undefined && isRange(reached.award) ? reached.award : null;
    const chosen = typeof value === 'number' ? value : null;
    if (fits(chosen, range)) return [];
    const params = { chosen, range };
    return [entryIssue({ code: 'entry.tierPoints', params }, { unit, indicator: key, column })];
  });
}

function tiersOf(
  { rule }: RuleModel,
  at: Parameters<typeof askedCountTiers>[1],
): readonly AskedTier[] | null {
  if (rule.kind === 'countTiers') return askedCountTiers(rule, at);
  return rule.kind === 'namedTiers' ? askedNamedTiers(rule, at) : null;
}

function isBlankOr(value: Value, accepts: (value: Value) => boolean): boolean {
  return value === null || value === '' || accepts(value);
}

function fits(value: number | null, range: PointRange | null): boolean {
  if (range === null) return (value ?? 0) === 0;
  return value !== null && value >= range.min && value <= range.max;
}
