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

const all: readonly Quote[] = quotes as readonly Quote[];

function parsed({ stands, quote }: Quote): Rule | null {
  return stands === 'leaf' ? parseRule(quote, 'leaf') : parseRule(quote, 'adjustment');
}

/** What the sentence must become; null where it is no sentence of a rule. */
function expected(it: Quote): object | null {
  switch (it.kind) {
    case 'zero_if':
      return { kind: 'zeroIf', when: it.quote.replace('不得分', '') };
    case 'deduct_fixed':
      return { kind: 'fixedDeduction', points: it.amount };
    case 'deduct_per_occurrence': {
      const maxCount = it.max_count === undefined ? {} : { maxCount: it.max_count };
      return { kind: 'perOccurrence', points: it.amount, measure: it.unit, ...maxCount };
    }
    case 'deadline':
      return it.by === '法定期限' ? null : { kind: 'deadline', by: it.by, late: null };
    case 'bonus_by_level':
      return {
        kind: 'bonusByLevel',
        reading: null,
        levels: Object.entries(it.levels ?? {}).map(([name, points], index) => ({
          key: String(index + 1),
          name: `被${name}采用`,
          points,
        })),
      };
    case 'bonus_range':
      return { kind: 'bonusRange', measure: '篇', min: it.range?.[0], max: it.range?.[1] };
    case 'rank_adjust':
      return {
        kind: 'rankAdjust',
        end: it.top === undefined ? 'bottom' : 'top',
        places: it.top ?? it.bottom,
        points: Math.abs(it.amount ?? 0),
      };
    case 'deduct_capped':
      return { kind: 'cappedEvent', measure: it.unit, points: it.amount, cap: it.cap };
    case 'deduct_event':
      return { kind: 'event', points: it.amount, reading: null };
    case 'discretionary':
      return { kind: 'discretionary', what: '市政府办在考核中酌情考虑的其他情形' };
    default:
      return null;
  }
}

describe('the sentences of the 2021 document', () => {
  it.each(all.map((it) => [it.quote, it.kind, it] as const))('%s (%s)', (_quote, _kind, it) => {
    const rule = expected(it);
    if (rule === null) expect(parsed(it)).toBeNull();
    else expect(parsed(it)).toMatchObject(rule);
  });

  it('are 59, of which 48 are rules, 4 are caps and 7 are neither', () => {
    const rules = all.filter((it) => parsed(it) !== null);
    const caps = all.filter((it) => parsePool(it.quote) ?? parseTotalCap(it.quote));
    const neither = all.filter((it) => !rules.includes(it) && !caps.includes(it));
    const count = [all.length, rules.length, caps.length, neither.length];
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
