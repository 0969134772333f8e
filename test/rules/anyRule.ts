import * as fc from 'fast-check';
import { missingItems } from '../../src/rules/listedItems';
import { measures, type Measure } from '../../src/rules/measure';
import { isPhrase } from '../../src/rules/phrase';
import type { Rule } from '../../src/rules/registry';
import { adjustmentRuleShape, leafRuleShape } from '../../src/rules/registry';
import { itemNameShape } from '../../src/rules/subItemList';
import * as v from 'valibot';

/** Pieces of real sentences, those included that the grammar itself uses. */
const pieces = [
  '未更新',
  '表述错误',
  '缺少',
  '电脑和打印机',
  '依申请公开须知、流程图',
  '，',
  '、',
  '每',
  '1',
  '一',
  '处',
  '次',
  '每季度',
  '扣',
  '加',
  '2分',
  '分',
  '的',
  '不得分',
  '最多',
  '逾期',
  '未',
  '排名',
  '前三位',
  '酌情',
  '每天',
  '天',
  '酌情考虑的其他情形',
  '2021年1月31日前',
  '（',
  '）',
  'Word 2019',
  '标准化目录',
  '目的',
  '按',
  '累加',
  '计',
  '。',
  ' ',
];

const phrase = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 5 })
  .map((it) => it.join(''))
  .filter(isPhrase);

/** Names of items may say more than a phrase: 信息公开（含网站）、每处. */
const itemName = fc
  .array(fc.constantFrom(...pieces, '（含网站）', '（2）', '（0.5）', '是否'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((it) => it.join(''))
  .filter((it) => v.is(itemNameShape, it));

const points = fc.integer({ min: 1, max: 3000 }).map((it) => it / 100);
const count = fc.integer({ min: 1, max: 20 });
const measure: fc.Arbitrary<Measure> = fc.constantFrom(...measures);
const day = fc
  .date({ min: new Date('2010-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
  .map((it) => it.toISOString().slice(0, 10));

/** The record without the fields that are undefined, as JSON has it. */
function compact<T extends object>(fields: T): T {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as T;
}

const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });

const judged = fc.record({ kind: fc.constant('judged' as const), step: points });
const zeroIf = fc.record(
  {
    kind: fc.constant('zeroIf' as const),
    when: phrase,
    scope: fc.constantFrom('item' as const, null),
  },
  { requiredKeys: ['kind', 'when'] },
);
const need = fc.constantFrom('any', 'all', null, undefined);
const fixedDeduction = fc
  .record({ when: phrase, points, need })
  .map(({ need: asked, ...fields }) => {
    const items = missingItems(fields.when);
    const open = items.length > 0 && asked !== undefined ? { items, need: asked } : {};
    return { kind: 'fixedDeduction' as const, ...fields, ...open };
  });
const perOccurrence = fc
  .record({
    kind: fc.constant('perOccurrence' as const),
    when: phrase,
    measure,
    points,
    maxCount: optional(count),
    cap: optional(points),
  })
  .map(compact);
const late = fc.oneof(
  fc.constantFrom({ kind: 'none' as const }, { kind: 'zero' as const }, null),
  fc.record({ kind: fc.constant('points' as const), points }),
);
const deadline = fc.record({
  kind: fc.constant('deadline' as const),
  by: day,
  what: fc.oneof(fc.constant(''), phrase),
  late,
});
const hundredth = (value: number): number => Number(value.toFixed(2));
const subItems = fc
  .record({
    step: points.filter((it) => it <= 5),
    items: fc.array(fc.record({ name: itemName, times: count }), { minLength: 1, maxLength: 4 }),
    isStated: fc.boolean(),
  })
  .map(({ step, items, isStated }) => ({
    kind: 'subItems' as const,
    items: items.map(({ name, times }, index) => ({
      key: String(index + 1),
      name,
      points: hundredth(step * times),
    })),
    ...(isStated ? { step } : {}),
  }));
const orNothing = fc.oneof(fc.constant(''), phrase);
const equalItems = fc
  .record({
    kind: fc.constant('equalItems' as const),
    what: orNothing,
    measure,
    count: optional(count),
    each: optional(points),
    unless: orNothing,
  })
  .map(compact);
const allOrNothing = fc
  .record({
    kind: fc.constant('allOrNothing' as const),
    when: phrase,
    otherwise: orNothing,
    full: optional(points),
  })
  .map(compact);
const award = fc.oneof(
  points.map((it) => ({ min: it, max: it })),
  points.map((it) => ({ min: 0, max: it })),
  fc.tuple(points, points).map(([one, other]) => ({
    min: Math.min(one, other),
    max: Math.max(one, other),
  })),
  fc.constant({ min: 0, max: 0 }),
);
const namedTiers = fc.record({
  kind: fc.constant('namedTiers' as const),
  tiers: fc.array(
    fc.tuple(phrase, award).map(([name, it]) => ({ name, ...it })),
    { minLength: 2, maxLength: 4 },
  ),
  reading: fc.constantFrom('one' as const, 'sum' as const, null),
});
const countRange = fc
  .record({ from: fc.nat(12), length: fc.option(fc.nat(4)) })
  .map(({ from, length }) => ({ from, to: length === null ? null : from + length }));
const countTiers = fc.record({
  kind: fc.constant('countTiers' as const),
  what: phrase,
  measure,
  tiers: fc.array(
    fc.tuple(countRange, award).map(([range, it]) => ({ ...range, ...it })),
    { minLength: 2, maxLength: 4 },
  ),
});
const threshold = fc
  .record({
    kind: fc.constant('threshold' as const),
    what: phrase,
    bound: fc.constantFrom('atLeast' as const, 'atMost' as const),
    value: points,
    unit: fc.oneof(measure, fc.constantFrom('%' as const, '小时' as const, '个工作日' as const)),
    byCalendar: optional(fc.constant(true as const)),
    shortfall: late,
  })
  .map(({ byCalendar, ...fields }) => {
    const isLimit = fields.unit === '个工作日' && fields.bound === 'atMost';
    return byCalendar === true && isLimit ? { ...fields, byCalendar } : fields;
  });
const word = fc.constantFrom('拨打', '接通', '追拨', '打', '答复', '申请');
const procedure = fc.record({
  kind: fc.constant('procedure' as const),
  action: word,
  success: word,
  again: word,
  retries: fc.integer({ min: 1, max: 10 }),
});

const level = fc.record({ name: phrase, points });
const bonusByLevel = fc
  .record({
    kind: fc.constant('bonusByLevel' as const),
    what: fc.oneof(fc.constant(''), phrase),
    measure,
    levels: fc.array(level, { minLength: 1, maxLength: 4 }),
    reading: fc.constantFrom('each' as const, 'highest' as const, null),
  })
  .map(({ levels, ...fields }) => ({
    ...fields,
    levels: levels.map((it, index) => ({ key: String(index + 1), ...it })),
  }));
const bonusRange = fc
  .record({
    kind: fc.constant('bonusRange' as const),
    what: phrase,
    measure,
    min: points,
    max: points,
    step: optional(points),
  })
  .map(compact);
const rankAdjust = fc.record({
  kind: fc.constant('rankAdjust' as const),
  series: phrase,
  end: fc.constantFrom('top' as const, 'bottom' as const),
  places: count,
  points,
});
const cappedEvent = fc.record({
  kind: fc.constant('cappedEvent' as const),
  when: phrase,
  measure,
  points,
  cap: points,
});
const event = fc.record({
  kind: fc.constant('event' as const),
  when: phrase,
  measure,
  points,
  reading: fc.constantFrom('each' as const, 'once' as const, null),
});
const discretionary = fc
  .record({ kind: fc.constant('discretionary' as const), what: phrase, step: optional(points) })
  .map(compact);

const accepted = (rule: Rule): boolean =>
  v.is(leafRuleShape, rule) || v.is(adjustmentRuleShape, rule);

function only<R extends Rule>(rules: fc.Arbitrary<R>): fc.Arbitrary<R> {
  return rules.filter(accepted);
}

/** Rules of each kind that its shape accepts, open readings and odd words included. */
export const anyRule = {
  judged: only(judged),
  zeroIf: only(zeroIf),
  fixedDeduction: only(fixedDeduction),
  perOccurrence: only(perOccurrence),
  deadline: only(deadline),
  subItems: only(subItems),
  equalItems: only(equalItems),
  allOrNothing: only(allOrNothing),
  namedTiers: only(namedTiers),
  countTiers: only(countTiers),
  threshold: only(threshold),
  procedure: only(procedure),
  bonusByLevel: only(bonusByLevel),
  bonusRange: only(bonusRange),
  rankAdjust: only(rankAdjust),
  cappedEvent: only(cappedEvent),
  event: only(event),
  discretionary: only(discretionary),
} satisfies { readonly [K in Rule['kind']]: fc.Arbitrary<Extract<Rule, { readonly kind: K }>> };

/** Words as people type them, marks and spaces of both widths among them. */
export const anyText = fc
  .array(fc.constantFrom(...pieces, '．', '，', ',', ' 1. ', '（3）', '~', '：', '5', 'a', '　'), {
    maxLength: 8,
  })
  .map((it) => it.join(''));
