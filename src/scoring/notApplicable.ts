import {
  add,
  chosen,
  compare,
  divide,
  error,
  multiply,
  number,
  ref,
  subtract,
  when,
  type Expression,
} from '../base/expression';
import { points, sumPoints } from '../base/points';
import { answers } from '../rules/answers';
import type { Indicator, Leaf, Settlement } from '../scheme/scheme';
import type { AidModel } from './model';

/** The cell of a leaf where 不适用 is chosen. */
export const appliesKey = (leaf: string): string => `${leaf}@applies`;

/** The points of a leaf that does not apply, else 0. */
export const liftedKey = (leaf: string): string => `${leaf}#lifted`;

/** The points that each other leaf of an indicator is worth more, since one of them does not apply. */
export const shareKey = (indicator: string): string => `${indicator}#share`;

/** The points of an indicator of which no leaf applies. */
export const overKey = (indicator: string): string => `${indicator}#over`;

/** 1 where a leaf is assessed, else 0. */
export const countKey = (leaf: string): string => `${leaf}#count`;

/** Points that do not apply, and those that no leaf of their indicator can take, of the whole table. */
export const tableKeys = { lifted: '#lifted', over: '#over' } as const;

/** How the table's points are settled where leaves may not apply. */
export interface Applicability {
  readonly handling: Settlement['notApplicable'];
  readonly aids: readonly AidModel[];
  /** What is added to the points won below an indicator. */
  readonly more: (indicator: Indicator) => readonly Expression[];
  /** All points won, as they count. */
  readonly scaled: (won: Expression) => Expression;
  /** Full points of what is assessed, as they count. */
  readonly assessed: Expression;
}

interface TablePoints {
  readonly indicators: readonly Indicator[];
  /** What a whole score is scaled to. */
  readonly fullPoints: number;
}

/**
 * What 不适用 does to the scores of a table:
 *
 * - `full`: the leaf counts with its full points.
 * - `rescale`: the points won, over the full points of the leaves that apply, times the full points of the table.
 * - `spread`: its points are shared equally among the other leaves of its indicator that apply and have points, each of
 *   which wins of its share what it wins of its own points. Where none of them applies, the whole table is rescaled for them.
 *
 * While nothing is decided it counts nothing. Where every leaf applies, no score changes.
 */
export function applicability(
  { indicators, fullPoints }: TablePoints,
  handling: Settlement['notApplicable'],
): Applicability {
  const parents = indicators.flatMap(parentsBelow);
  const leaves = parents.flatMap((it) => it.leaves);
  const optional = leaves.filter((it) => it.mayNotApply);
  const sum = Number(sumPoints(leaves.map((it) => points(it.points ?? 0))));
  const counts = leaves.map((it) => multiply(ref(countKey(it.key)), number(it.points ?? 0)));
  if (optional.length === 0 || handling === null)
    return {
      handling,
      aids: optional.map(lifted),
      more: () => [],
      scaled: (won) => won,
      assessed: add(...counts),
    };
  const spreading = handling === 'spread' ? parents.filter(hasOptional) : [];
  const scaled = scaling({ handling, sum, fullPoints });
  return {
    handling,
    aids: [
      ...optional.map(lifted),
      tableAid(
        'lifted',
        optional.map((it) => liftedKey(it.key)),
      ),
      ...spreading.flatMap((it) => [share(it), over(it)]),
      ...(handling === 'spread'
        ? [
            tableAid(
              'over',
              spreading.map((it) => overKey(it.key)),
            ),
          ]
        : []),
    ],
    more: (indicator) => moreOf(indicator, handling),
    scaled,
    assessed: scaled(
      add(
        ...counts,
        ...(handling === 'full' ? optional.map((it) => ref(liftedKey(it.key))) : []),
        ...spreading.map((it) =>
          multiply(
            ref(shareKey(it.key)),
            add(...scoring(it).map((leaf) => ref(countKey(leaf.key)))),
          ),
        ),
      ),
    ),
  };
}

function tableAid(column: 'lifted' | 'over', keys: readonly string[]): AidModel {
  return { key: tableKeys[column], at: null, column, value: add(...keys.map(ref)) };
}

/** The indicators that hold leaves, in document order. */
function parentsBelow(indicator: Indicator): readonly Indicator[] {
  return [
    ...(indicator.leaves.length > 0 ? [indicator] : []),
    ...indicator.indicators.flatMap(parentsBelow),
  ];
}

function hasOptional({ leaves }: Indicator): boolean {
  return leaves.some((it) => it.mayNotApply);
}

/** Leaves that can take a share: what they win of it follows what they win of their own points. */
function scoring({ leaves }: Indicator): readonly Leaf[] {
  return leaves.filter((it) => (it.points ?? 0) > 0);
}

/** An error value in the cell must not spoil what others are computed from. */
function lifted({ key, points: full }: Leaf): AidModel {
  const cell = appliesKey(key);
  const isGone = chosen(cell, answers.notApplicable);
  const value = when(isGone, number(full ?? 0), number(0));
  return {
    key: liftedKey(key),
    at: key,
    column: 'lifted',
    value: when(error(cell), number(0), value),
  };
}

function liftedOf(parent: Indicator): Expression {
  return add(...parent.leaves.filter((it) => it.mayNotApply).map((it) => ref(liftedKey(it.key))));
}

/** How many leaves of the indicator can take a share. */
function takers(parent: Indicator): Expression {
  const gone = scoring(parent)
    .filter((it) => it.mayNotApply)
    .map((it) => when(compare(ref(liftedKey(it.key)), '>', number(0)), number(1), number(0)));
  const all = number(scoring(parent).length);
  return gone.length === 0 ? all : subtract(all, add(...gone));
}

function share(parent: Indicator): AidModel {
  const left = takers(parent);
  const value = when(compare(left, '>', number(0)), divide(liftedOf(parent), left), number(0));
  return { key: shareKey(parent.key), at: parent.leaves[0]?.key ?? null, column: 'share', value };
}

function over(parent: Indicator): AidModel {
  const value = when(compare(takers(parent), '>', number(0)), number(0), liftedOf(parent));
  return { key: overKey(parent.key), at: parent.leaves[0]?.key ?? null, column: 'over', value };
}

function moreOf(
  indicator: Indicator,
  handling: 'full' | 'rescale' | 'spread',
): readonly Expression[] {
  if (handling === 'rescale' || !hasOptional(indicator)) return [];
  if (handling === 'full')
    return indicator.leaves.filter((it) => it.mayNotApply).map((it) => ref(liftedKey(it.key)));
  const rates = scoring(indicator).map((it) => divide(ref(it.key), number(it.points ?? 0)));
  return rates.length === 0 ? [] : [multiply(ref(shareKey(indicator.key)), add(...rates))];
}

interface Scaling {
  readonly handling: 'full' | 'rescale' | 'spread';
  /** Of all leaves. */
  readonly sum: number;
  readonly fullPoints: number;
}

/** Nothing is divided where nothing is left to be scored. */
function scaling({ handling, sum, fullPoints }: Scaling): (won: Expression) => Expression {
  if (handling === 'full') return (won) => won;
  const isRescaled = handling === 'rescale';
  const gone = ref(isRescaled ? tableKeys.lifted : tableKeys.over);
  const full = isRescaled ? fullPoints : sum;
  const rest = subtract(number(sum), gone);
  return (won) =>
    when(
      compare(gone, '=', number(0)),
      won,
      when(compare(rest, '>', number(0)), divide(multiply(won, number(full)), rest), number(0)),
    );
}
