import { parseRule, type Rule } from '../../src/rules/registry';
import suzhou from './fixtures/suzhouQuotes.json';
import wudang from './fixtures/wudangQuotes.json';
import wuwei from './fixtures/wuweiQuotes.json';

/** What a reader took from one sentence of a document; `clause` is the clause around a bare amount. */
interface Quote {
  readonly leaf: number | string | null;
  readonly kind: string;
  readonly quote: string;
  readonly clause?: string;
  readonly points?: number | null;
  readonly amounts?: readonly number[];
  readonly each?: number;
  readonly full?: number;
  readonly amount?: number | null;
  readonly unit?: string;
  readonly attempts?: number;
  readonly tiers?: readonly Tier[];
  readonly min?: number;
  readonly min_pct?: number;
  readonly max?: string | number;
  readonly by?: string;
  readonly period?: string;
}

interface Tier {
  readonly min?: number;
  readonly max?: number | null;
  readonly score?: number | readonly number[];
}

function awardOf({ score, max }: Tier): { readonly min: number; readonly max: number } {
  if (score === undefined) return { min: 0, max: max ?? 0 };
  if (typeof score === 'number') return { min: score, max: score };
  return { min: score[0] ?? 0, max: score[1] ?? 0 };
}

/** Named tiers of the outline are in its own order and words, so only what they give is compared. */
function inOrder(awards: readonly object[]): readonly string[] {
  return awards.map((it) => JSON.stringify(it)).sort();
}

function timeOf(max: string | number | undefined): object {
  const [, value, unit] = /^(\d+)(.+)$/.exec(String(max)) ?? [];
  return { bound: 'atMost', value: Number(value), unit };
}

/** Kind and amounts that the sentences of each kind must become; a kind that is not here is no rule. */
const readers: Readonly<Record<string, (it: Quote) => object>> = {
  zero_if: () => ({ kind: 'zeroIf' }),
  sub_items: (it) => ({
    kind: 'subItems',
    items: it.amounts?.map((points) => ({ points })),
  }),
  equal_items: (it) => ({ kind: 'equalItems', each: it.each, measure: '项' }),
  binary: (it) => ({ kind: 'allOrNothing', full: it.full }),
  deduct_per_occurrence: (it) => ({
    kind: 'perOccurrence',
    points: it.amount,
    measure: it.unit,
  }),
  tier_named: () => ({ kind: 'namedTiers' }),
  tier_count: (it) => ({
    kind: 'countTiers',
    tiers: it.tiers?.map((tier) => ({
      from: tier.min,
      to: tier.max,
      ...awardOf({ score: tier.score ?? 0 }),
    })),
  }),
  procedure: (it) => ({ kind: 'procedure', retries: (it.attempts ?? 0) - 1 }),
  direct_score: () => ({ kind: 'judged' }),
  threshold_freq: (it) => ({ kind: 'threshold', bound: 'atLeast', value: it.min, unit: '次' }),
  threshold_ratio: (it) => ({ kind: 'threshold', bound: 'atLeast', value: it.min_pct, unit: '%' }),
  threshold_time: (it) => ({ kind: 'threshold', ...timeOf(it.max) }),
  threshold_count: (it) => ({ kind: 'threshold', bound: 'atLeast', value: it.min }),
  deadline: (it) => ({ kind: 'deadline', by: it.by }),
  bonus_unquantified: () => ({ kind: 'discretionary' }),
  penalty_unquantified: () => ({ kind: 'discretionary' }),
};

/** A bare 95% is no sentence; the clause it stands in is. */
function sentenceOf({ quote, clause }: Quote): string {
  return /^\d+(?:%|小时)$/.test(quote) ? (clause ?? quote) : quote;
}

function read(it: Quote): Rule | null {
  const sentence = sentenceOf(it);
  return parseRule(sentence, 'leaf') ?? parseRule(sentence, 'adjustment');
}

type Outcome = 'right' | 'asks' | 'wrong' | 'noRule';

function isRight(it: Quote, rule: Rule, wanted: object): boolean {
  try {
    expect(rule).toMatchObject(wanted);
  } catch {
    return false;
  }
  if (rule.kind !== 'namedTiers') return true;
  const awards = rule.tiers.map(({ min, max }) => ({ min, max }));
  return inOrder(awards).join() === inOrder((it.tiers ?? []).map(awardOf)).join();
}

function outcomeOf(it: Quote): Outcome {
  const wanted = readers[it.kind]?.(it);
  const rule = read(it);
  if (wanted === undefined) return rule === null ? 'noRule' : 'wrong';
  if (rule === null) return 'asks';
  return isRight(it, rule, wanted) ? 'right' : 'wrong';
}

function tally(quotes: readonly Quote[]): Readonly<Record<Outcome, number>> {
  const counts = { right: 0, asks: 0, wrong: 0, noRule: 0 };
  for (const it of quotes) counts[outcomeOf(it)] += 1;
  return counts;
}

const schemes: readonly (readonly [string, readonly Quote[], object])[] = [
  ['武威 2020', wuwei, { right: 40, asks: 1, wrong: 0, noRule: 2 }],
  ['宿州 2020', suzhou, { right: 3, asks: 3, wrong: 0, noRule: 11 }],
  ['乌当 2018', wudang, { right: 24, asks: 12, wrong: 0, noRule: 9 }],
];

describe.each(schemes)('the sentences of %s', (name, quotes, counts) => {
  it('become the rules that a reader took from them, or ask', () => {
    const found = tally(quotes);
    const rate = found.right / (found.right + found.asks + found.wrong);
    process.stdout.write(`${name}: ${JSON.stringify(found)}, ${(rate * 100).toFixed(0)} % right\n`);
    expect(found).toEqual(counts);
  });

  it('are never read as anything else', () => {
    expect(quotes.filter((it) => outcomeOf(it) === 'wrong').map(sentenceOf)).toEqual([]);
  });

  it('that ask are those without an amount, a year or a rule of their own', () => {
    const asking = quotes.filter((it) => outcomeOf(it) === 'asks').map(({ kind }) => kind);
    const known = ['direct_score', 'deadline', 'threshold_count', 'bonus_unquantified'];
    expect(asking.filter((it) => ![...known, 'penalty_unquantified'].includes(it))).toEqual([]);
  });
});

it('nine of ten sentences that state an amount are read', () => {
  const counts = tally(
    [...wuwei, ...suzhou, ...wudang].filter((it) => !/unquantified/.test(it.kind)),
  );
  expect(counts.right / (counts.right + counts.asks + counts.wrong)).toBeGreaterThan(0.9);
});
