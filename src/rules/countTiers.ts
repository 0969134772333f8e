import * as v from 'valibot';
import { all, compare, input, number, numeric, type Test } from '../base/expression';
import {
  awardFields,
  awardGroups,
  awardPattern,
  isOrdered,
  readAward,
  writeAward,
  type Award,
} from './award';
import { checkedRule } from './checkedRule';
import { splitCountRange, writeCountRange, type CountRange } from './countRange';
import { countShape } from './amount';
import { checkItemSum } from './itemSum';
import { measures, type Measure } from './measure';
import { phraseShape } from './phrase';
import { rowLabel } from './rowLabel';
import type { RuleKind, RulePlace, RuleSource } from './rule';
import { normalSentence } from './sentence';
import { checkGaps, checkOverlaps } from './tierRanges';
import {
  boundsOf,
  checkTierRanges,
  tierLoss,
  tierPointsInputs,
  tierPointsValid,
  type AskedTier,
} from './tierPoints';

/** One tier: 6 to 10 of them, 3 to 4 points. */
export interface CountTier extends CountRange, Award {}

/** 检索结果出现10次及以上得5分，6～9次得3～4分，3～5次得1～2分，2次及以下不得分. */
export interface CountTiersRule extends RuleSource {
  readonly kind: 'countTiers';
  /** What is counted: 检索结果出现. */
  readonly what: string;
  readonly measure: Measure;
  /** In the order of the document; of two that hold a count the one with more points counts. */
  readonly tiers: readonly CountTier[];
}

const whatShape = v.pipe(
  phraseShape,
  v.check((text) => !/^(?:若|如果)/.test(text) && isReadBack(text), 'not what is counted'),
);

const tierShape = v.pipe(
  v.strictObject({
    from: v.union([v.literal(0), countShape]),
    to: v.nullable(v.union([v.literal(0), countShape])),
    ...awardFields,
  }),
  v.check((it) => isOrdered(it), 'min is above max'),
  v.check(({ from, to }) => to === null || from <= to, 'from is above to'),
);

/** JSON of tiers by a count. */
export const countTiersShape = v.strictObject({
  kind: v.literal('countTiers'),
  what: whatShape,
  measure: v.picklist(measures),
  tiers: v.pipe(v.array(tierShape), v.minLength(2)),
  quote: v.optional(v.string()),
});

const clause = new RegExp(`^(.+?)(?:的)?，?${awardPattern}(?:[，；]|$)`);

interface Fields {
  readonly what: string;
  readonly measure: string;
  readonly tiers: readonly object[];
}

/** Later clauses may repeat the last words of what is counted: 检索结果出现10次 …，出现6～10次. */
function readFields(text: string): Fields | null {
  const tiers: object[] = [];
  let [what, measure, rest] = ['', '', text];
  while (rest !== '') {
    const match = clause.exec(rest);
    const split = match && splitCountRange(match[1] ?? '');
    if (match === null || split === null) return null;
    if (tiers.length === 0) ({ words: what, measure } = split);
    if (split.measure !== measure || !what.endsWith(split.words)) return null;
    tiers.push({ ...split.range, ...readAward(match.slice(2, 2 + awardGroups)) });
    rest = rest.slice(match[0].length);
  }
  return { what, measure, tiers };
}

function isReadBack(what: string): boolean {
  return readFields(`${what}2次及以上得1分，1次不得分`)?.what === what;
}

const countKey = (at: RulePlace): string => `${at.key}/count`;

function isWithin({ from, to }: CountRange, at: RulePlace): Test {
  const count = input(countKey(at));
  return all(
    ...(from === 0 ? [] : [compare(count, '>=', number(from))]),
    ...(to === null ? [] : [compare(count, '<=', number(to))]),
    numeric(countKey(at)),
  );
}

/** The best first, so that it counts where two tiers hold the same count. */
export function askedCountTiers({ tiers }: CountTiersRule, at: RulePlace): readonly AskedTier[] {
  return tiers
    .slice()
    .sort((one, other) => other.max - one.max)
    .map((tier) => ({
      isReached: isWithin(tier, at),
      award: boundsOf(tier),
    }));
}

/** Loses what the tier of the count is short of the points of the leaf; a count outside all tiers wins nothing. */
export const countTiers: RuleKind<CountTiersRule> = {
  kind: 'countTiers',
  stands: 'leaf',
  earns: 'tier',
  shape: countTiersShape,
  inputs: ({ what, measure, tiers }, at) => [
    {
      key: countKey(at),
      row: countKey(at),
      place: 'entry',
      label: rowLabel(what, `（${measure}）`),
      type: 'number',
      min: 0,
      max: null,
      step: 1,
      unit: measure,
      isOptional: false,
    },
    ...tierPointsInputs(tiers, at),
  ],
  valid: (rule, at) => tierPointsValid(askedCountTiers(rule, at), at),
  points: (rule, at) => tierLoss(askedCountTiers(rule, at), at),
  maxPoints: (_rule, at) => at.points,
  describe: ({ what, measure, tiers }) =>
    what + tiers.map((it) => `${writeCountRange(it, measure)}${writeAward(it)}`).join('，'),
  parse: (text) => {
    const fields = readFields(normalSentence(text));
    return fields && checkedRule(countTiersShape, { kind: 'countTiers', ...fields });
  },
  check: (rule, at) => [
    ...checkOverlaps(rule, at),
    ...checkGaps(rule, at),
    ...checkTierRanges(rule.tiers, at),
    ...checkItemSum(at, [{ name: rule.what, points: bestOf(rule) }], null),
  ],
};

function bestOf({ tiers }: CountTiersRule): number {
  return Math.max(...tiers.map((it) => it.max));
}
