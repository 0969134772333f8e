import * as v from 'valibot';
import { chosen } from '../base/expression';
import type { Finding } from '../base/finding';
import { points } from '../base/points';
import {
  awardFields,
  awardGroups,
  awardPattern,
  isOrdered,
  isRange,
  readAward,
  writeAward,
  type Award,
} from './award';
import { checkedRule } from './checkedRule';
import { isCountRange } from './countRange';
import { checkItemSum } from './itemSum';
import { fieldOption, openReading } from './openReading';
import { bareWords, phraseShape } from './phrase';
import type { RuleKind, RulePlace, RuleSource } from './rule';
import { normalSentence } from './sentence';
import {
  checkTierRanges,
  tierLoss,
  tierPointsInputs,
  tierPointsValid,
  type AskedTier,
} from './tierPoints';

/** One tier: 只有渠道未办理业务, 0 to 2. */
export interface NamedTier extends Award {
  readonly name: string;
}

/** 顺畅开展的得3分，只有渠道未办理业务的最多得2分，没有此类工作的不得分: one of several is chosen. */
export interface NamedTiersRule extends RuleSource {
  readonly kind: 'namedTiers';
  readonly tiers: readonly NamedTier[];
  /**
   * Whether the tier reached counts alone or with those before it. Only where all tiers have fixed points above 0, else
   * `one`; null until decided, and provisionally one.
   */
  readonly reading: 'one' | 'sum' | null;
}

/** What is chosen where no tier is reached and none of them says so. */
const noTier = '均未达到';
/** A list of choices in a cell has 255 characters at most. */
const maxListChars = 240;

const nameShape = v.pipe(
  phraseShape,
  v.check(
    (text) => !/^(?:若|如果)|,/.test(text) && text !== noTier && !isCountRange(text),
    'not the name of a tier',
  ),
);

/** 得1分 and 得2分: they may be meant together. */
function isAdditive(tiers: readonly Award[]): boolean {
  return tiers.every((it) => !isRange(it) && it.max > 0);
}

/** 公开的得3分，不公开的不得分 is all or nothing. */
function isTwofold(tiers: readonly Award[]): boolean {
  const [first, second] = tiers;
  return tiers.length === 2 && first?.min === first?.max && first?.max !== 0 && second?.max === 0;
}

/** JSON of named tiers. */
export const namedTiersShape = v.pipe(
  v.strictObject({
    kind: v.literal('namedTiers'),
    tiers: v.pipe(
      v.array(
        v.pipe(
          v.strictObject({ name: nameShape, ...awardFields }),
          v.check((it) => isOrdered(it), 'min is above max'),
        ),
      ),
      v.minLength(2),
      v.check((it) => new Set(it.map(({ name }) => name)).size === it.length, 'names repeat'),
      v.check((it) => it.map(({ name }) => name).join().length <= maxListChars, 'names too long'),
      v.check((it) => !isTwofold(it), 'this is all or nothing'),
    ),
    reading: v.nullable(v.picklist(['one', 'sum'])),
    quote: v.optional(v.string()),
  }),
  v.check((it) => it.reading === 'one' || isAdditive(it.tiers), 'tiers that cannot be summed'),
);

const tails = { one: '，择一计分', sum: '，逐档累加' } as const;
const clause = new RegExp(`^(?:若|如果)?(.+?)${awardPattern}(?:[，；]|$)`);

function readTiers(text: string): readonly object[] | null {
  const tiers: object[] = [];
  let rest = text;
  while (rest !== '') {
    const match = clause.exec(rest);
    if (match === null) return null;
    tiers.push({ name: bareWords(match[1]), ...readAward(match.slice(2, 2 + awardGroups)) });
    rest = rest.slice(match[0].length);
  }
  return tiers;
}

const tierKey = (at: RulePlace): string => `${at.key}/tier`;

/** Points of each tier together with those before it, at most those of the leaf. */
function summed(tiers: readonly NamedTier[], at: RulePlace): readonly number[] {
  let sum = points(0);
  return tiers.map((it) => {
    sum = sum.plus(it.max);
    return Math.min(Number(sum), at.points);
  });
}

/** The tiers as they are asked, in the order of the document. */
export function askedNamedTiers(
  { tiers, reading }: NamedTiersRule,
  at: RulePlace,
): readonly AskedTier[] {
  const sums = summed(tiers, at);
  return tiers.map(({ name, min, max }, index) => {
    const sum = sums[index] ?? max;
    return {
      isReached: chosen(tierKey(at), name),
      award: reading === 'sum' ? { min: sum, max: sum } : { min, max },
    };
  });
}

/** TIER_AMBIGUOUS, which blocks only where the two readings differ. */
function checkReading(rule: NamedTiersRule, at: RulePlace): readonly Finding[] {
  if (rule.reading !== null) return [];
  const sums = summed(rule.tiers, at);
  const isSame = rule.tiers.every((it, index) => Math.min(it.max, at.points) === sums[index]);
  const cumulative = rule.tiers.reduce((sum, it) => sum.plus(it.max), points(0));
  const finding = openReading(at, {
    code: 'TIER_AMBIGUOUS',
    effect: 'leaf',
    params: { cumulative: Number(cumulative), max: at.points },
    options: isSame
      ? []
      : [fieldOption(at, 'highest', 'reading', 'one'), fieldOption(at, 'sum', 'reading', 'sum')],
  });
  return [{ ...finding, blocking: !isSame }];
}

/** The best that can be reached should be the points of the leaf; summed tiers say so by their own finding. */
function checkBest({ tiers, reading }: NamedTiersRule, at: RulePlace): readonly Finding[] {
  const [best] = tiers.slice().sort((one, other) => other.max - one.max);
  if (best === undefined || reading !== 'one') return [];
  return checkItemSum(at, [{ name: best.name, points: best.max }], null);
}

/** Loses what the chosen tier is short of the points of the leaf; within a range the points are chosen too. */
export const namedTiers: RuleKind<NamedTiersRule> = {
  kind: 'namedTiers',
  stands: 'leaf',
  earns: 'tier',
  shape: namedTiersShape,
  inputs: ({ tiers }, at) => [
    {
      key: tierKey(at),
      row: tierKey(at),
      place: 'entry',
      label: '符合的一档',
      type: 'choice',
      choices: [
        ...tiers.map((it) => it.name),
        ...(tiers.some((it) => it.max === 0) ? [] : [noTier]),
      ],
      isOptional: false,
    },
    ...tierPointsInputs(tiers, at),
  ],
  valid: (rule, at) => tierPointsValid(askedNamedTiers(rule, at), at),
  points: (rule, at) => tierLoss(askedNamedTiers(rule, at), at),
  maxPoints: (_rule, at) => at.points,
  describe: ({ tiers, reading }) => {
    const tail = reading === null || !isAdditive(tiers) ? '' : tails[reading];
    return tiers.map((it) => `${it.name}的${writeAward(it)}`).join('，') + tail;
  },
  parse: (text) => {
    const normal = normalSentence(text);
    const stated = (['one', 'sum'] as const).find((it) => normal.endsWith(tails[it]));
    const listed = stated === undefined ? normal : normal.slice(0, -tails[stated].length);
    const tiers = readTiers(listed);
    if (tiers === null) return null;
    const open = { kind: 'namedTiers', tiers, reading: stated ?? null };
    return (
      checkedRule(namedTiersShape, open) ??
      (stated === undefined ? checkedRule(namedTiersShape, { ...open, reading: 'one' }) : null)
    );
  },
  check: (rule, at) => [
    ...checkReading(rule, at),
    ...checkTierRanges(rule.tiers, at),
    ...checkBest(rule, at),
  ],
};
