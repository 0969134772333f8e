import type { Finding, Option } from '../../base/finding';
import { points, sumPoints } from '../../base/points';
import { ruleKind } from '../../rules/registry';
import type { Adjustment, Group, Scheme } from '../scheme';
import { rankYearPoints } from './rankYearPoints';

/**
 * The document does not say how low penalties can bring a total. One question for all groups; the figures are the largest
 * of any group: penalties with a cap together, those by rank in a year, and the names of those without bound.
 */
export function checkPenaltyFloor(scheme: Scheme): readonly Finding[] {
  const penalties = scheme.adjustments.filter((it) => it.sign === 'penalty');
  if (scheme.settlement.floor !== null || penalties.length === 0) return [];
  const perGroup = scheme.groups.map((group) => figuresOf(group, penalties, scheme));
  const finding: Finding<'PENALTY_NO_FLOOR'> = {
    id: 'PENALTY_NO_FLOOR:floor',
    code: 'PENALTY_NO_FLOOR',
    group: null,
    place: 'floor',
    severity: 'warning',
    blocking: true,
    effect: 'total',
    params: {
      capped: Math.max(...perGroup.map((it) => it.capped)),
      rank: Math.max(...perGroup.map((it) => it.rank)),
      uncapped: [...new Set(penalties.filter(isUnbounded).map((it) => it.name))],
      perGroup: isSame(perGroup) ? [] : perGroup,
    },
    options: [readAs('zero'), readAs('none')],
  };
  return [finding];
}

interface Figures {
  readonly name: string;
  readonly capped: number;
  readonly rank: number;
}

function figuresOf(group: Group, penalties: readonly Adjustment[], scheme: Scheme): Figures {
  const own = penalties.filter((it) => appliesTo(it, group));
  return {
    name: group.name,
    capped: total(own.map((it) => boundOf(it) ?? 0)),
    rank: total(own.map(({ rule }) => rankYearPoints(rule, scheme))),
  };
}

function isSame([first, ...others]: readonly Figures[]): boolean {
  return others.every((it) => it.capped === first?.capped && it.rank === first.rank);
}

function appliesTo({ groups }: Adjustment, { id }: Group): boolean {
  return groups === null || groups.includes(id);
}

/** null is without bound by itself, as a rule on ranks is too. */
function boundOf({ key, rule }: Adjustment): number | null {
  return ruleKind(rule).maxPoints(rule, { key, points: 0, path: [], place: key, group: null });
}

/** Ranks are bounded by the periods of their series. */
function isUnbounded(item: Adjustment): boolean {
  return item.rule.kind !== 'rankAdjust' && boundOf(item) === null;
}

function total(values: readonly number[]): number {
  return Number(sumPoints(values.map((it) => points(it))));
}

function readAs(id: 'zero' | 'none'): Option {
  return { id, changes: [{ path: ['settlement', 'floor'], value: id }], asks: [] };
}
