import type { Change, Finding, Option } from '../base/finding';
import type { Award } from './award';
import type { CountRange } from './countRange';
import { openReading } from './openReading';
import type { RulePlace } from './rule';
import { boundsOf } from './tierPoints';

interface Tiers {
  readonly measure: string;
  readonly tiers: readonly (CountRange & Award)[];
}

interface Indexed {
  readonly tier: CountRange & Award;
  readonly index: number;
}

const endless = Number.POSITIVE_INFINITY;

function lastOf({ to }: CountRange): number {
  return to ?? endless;
}

function upwards({ tiers }: Tiers): readonly Indexed[] {
  return tiers
    .map((tier, index) => ({ tier, index }))
    .sort((one, other) => one.tier.from - other.tier.from || lastOf(one.tier) - lastOf(other.tier));
}

function bound(value: number): number | null {
  return value === endless ? null : value;
}

function change(at: RulePlace, { index }: Indexed, field: 'from' | 'to', value: number | null) {
  return { path: [...at.path, 'tiers', index, field], value } satisfies Change;
}

/** TIER_OVERLAP for each two neighbouring tiers that share counts; decided by cutting one of them. */
export function checkOverlaps(rule: Tiers, at: RulePlace): readonly Finding[] {
  const ordered = upwards(rule);
  return ordered.flatMap((below, position) => {
    const above = ordered[position + 1];
    if (above === undefined || lastOf(below.tier) < above.tier.from) return [];
    const from = above.tier.from;
    const to = bound(Math.min(lastOf(below.tier), lastOf(above.tier)));
    const awards = [above, below].map(({ tier }) => boundsOf(tier));
    const finding = openReading(at, {
      code: 'TIER_OVERLAP',
      effect: 'leaf',
      params: { measure: rule.measure, from, to, awards },
      options: cuts(at, below, above),
    });
    return [{ ...finding, id: `${finding.id}:${from}`, severity: 'error' } as const];
  });
}

/** Cutting must leave something of both tiers; a tier inside another can only be corrected in the scheme. */
function cuts(at: RulePlace, below: Indexed, above: Indexed): readonly Option[] {
  const isNested = lastOf(below.tier) >= lastOf(above.tier) || below.tier.from === above.tier.from;
  if (isNested) return [];
  const lowerUp = [change(at, below, 'to', above.tier.from - 1)];
  const upperUp = [change(at, above, 'from', lastOf(below.tier) + 1)];
  const isAboveBetter = above.tier.max >= below.tier.max;
  return [
    { id: 'higher', changes: isAboveBetter ? lowerUp : upperUp, asks: [] },
    { id: 'lower', changes: isAboveBetter ? upperUp : lowerUp, asks: [] },
  ];
}

interface Gap {
  readonly from: number;
  readonly to: number;
  readonly below: Indexed | null;
  readonly above: Indexed | null;
}

function gapsOf(rule: Tiers): readonly Gap[] {
  const gaps: Gap[] = [];
  let [next, below]: [number, Indexed | null] = [0, null];
  for (const above of upwards(rule)) {
    if (above.tier.from > next) gaps.push({ from: next, to: above.tier.from - 1, below, above });
    if (lastOf(above.tier) + 1 > next) [next, below] = [lastOf(above.tier) + 1, above];
  }
  return next === endless ? gaps : [...gaps, { from: next, to: endless, below, above: null }];
}

/** TIER_GAP for each run of counts that no tier holds; decided by widening a neighbour or by giving nothing. */
export function checkGaps(rule: Tiers, at: RulePlace): readonly Finding[] {
  return gapsOf(rule).map((gap) => {
    const { from } = gap;
    const finding = openReading(at, {
      code: 'TIER_GAP',
      effect: 'leaf',
      params: { measure: rule.measure, from, to: bound(gap.to) },
      options: [...widenings(at, gap), { id: 'zero', changes: [], asks: [] }],
    });
    return { ...finding, id: `${finding.id}:${from}` };
  });
}

function widenings(at: RulePlace, { from, to, below, above }: Gap): readonly Option[] {
  const ways = [
    ...(below === null ? [] : [{ tier: below.tier, made: change(at, below, 'to', bound(to)) }]),
    ...(above === null ? [] : [{ tier: above.tier, made: change(at, above, 'from', from) }]),
  ].sort((one, other) => other.tier.max - one.tier.max);
  // A lone neighbour at the end of all counts is the one with more points on its side.
  const ids = ['higher', 'lower'] as const;
  return ways.map(({ made }, index) => ({ id: ids[index] ?? 'lower', changes: [made], asks: [] }));
}
