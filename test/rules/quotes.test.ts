import { parsePool } from '../../src/rules/pool';
import { parseRule, type Rule } from '../../src/rules/registry';
import { parseTotalCap } from '../../src/rules/totalCap';
import quotes from './fixtures/zhangshuQuotes.json';

/** One sentence of the document 樟府办发〔2021〕49号 with what a reader took from it. */
interface Quote {
  readonly stands: string;
  readonly kind: string;
  readonly quote: string;
  readonly amount?: number;
  readonly unit?: string;
  readonly max_count?: number;
  readonly cap?: number | null;
  readonly by?: string;
  readonly levels?: Readonly<Record<string, number>>;
  readonly range?: readonly number[];
  readonly top?: number;
  readonly bottom?: number;
}

const all: readonly Quote[] = quotes;

function parsed({ stands, quote }: Quote): Rule | null {
  return stands === 'leaf' ? parseRule(quote, 'leaf') : parseRule(quote, 'adjustment');
}

/** What the sentences of each kind must become; a kind that is not here has no rule. */
const readers: Readonly<Record<string, (it: Quote) => object | null>> = {
  zero_if: (it) => ({ kind: 'zeroIf', when: it.quote.replace('不得分', '') }),
  deduct_fixed: (it) => ({ kind: 'fixedDeduction', points: it.amount }),
  deduct_per_occurrence: (it) => ({
    kind: 'perOccurrence',
    points: it.amount,
    measure: it.unit,
    ...(it.max_count === undefined ? {} : { maxCount: it.max_count }),
  }),
  deadline: (it) =>
    it.by === '法定期限' ? null : { kind: 'deadline', by: it.by, late: null, what: '' },
  bonus_by_level: (it) => ({
    kind: 'bonusByLevel',
    reading: null,
    levels: Object.entries(it.levels ?? {}).map(([name, points], index) => ({
      key: String(index + 1),
      name: `被${name}采用`,
      points,
    })),
  }),
  bonus_range: (it) => ({
    kind: 'bonusRange',
    measure: '篇',
    min: it.range?.[0],
    max: it.range?.[1],
  }),
  rank_adjust: (it) => ({
    kind: 'rankAdjust',
    end: it.top === undefined ? 'bottom' : 'top',
    places: it.top ?? it.bottom,
    points: Math.abs(it.amount ?? 0),
  }),
  deduct_capped: (it) => ({
    kind: 'cappedEvent',
    measure: it.unit,
    points: it.amount,
    cap: it.cap,
  }),
  deduct_event: (it) => ({ kind: 'event', points: it.amount, reading: null }),
  discretionary: () => ({ kind: 'discretionary', what: '市政府办在考核中酌情考虑的其他情形' }),
};

const cases = all.map((it) => ({ it, rule: readers[it.kind]?.(it) ?? null }));
const rules = cases.filter(({ rule }) => rule !== null);
const others = cases.filter(({ rule }) => rule === null);

describe('the sentences of the 2021 document', () => {
  it.each(rules)('$it.quote ($it.kind) is its rule', ({ it: quote, rule }) => {
    expect(parsed(quote)).toMatchObject(rule ?? {});
  });

  it.each(others)('$it.quote ($it.kind) is no rule', ({ it: quote }) => {
    expect(parsed(quote)).toBeNull();
  });

  it('are 59, of which 48 are rules, 4 are caps and 7 are neither', () => {
    const caps = all.filter((it) => parsePool(it.quote) ?? parseTotalCap(it.quote));
    const count = [all.length, rules.length, caps.length, others.length - caps.length];
    expect(count).toEqual([59, 48, 4, 7]);
  });

  it('give the pool as a soft cap of 10 and the total cap of 100', () => {
    expect(parsePool('总加分一般不超过10分')).toEqual({
      cap: 10,
      isHard: null,
      what: '总加分',
      quote: '总加分一般不超过10分',
    });
    expect(parseTotalCap('加分后总分超过100分的,以100分计')).toEqual({
      cap: 100,
      quote: '加分后总分超过100分的,以100分计',
    });
  });

  it('name what one of several things missing leaves open', () => {
    expect(parseRule('缺少电脑和打印机扣2分', 'leaf')).toEqual({
      kind: 'fixedDeduction',
      when: '缺少电脑和打印机',
      points: 2,
      items: ['电脑', '打印机'],
      need: null,
    });
  });
});
