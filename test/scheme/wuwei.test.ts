import type { LeafRule } from '../../src/rules/registry';
import { parseRule } from '../../src/rules/registry';
import { checkScheme } from '../../src/scheme/check/checkScheme';
import { locateTableLeaves, locateTables } from '../../src/scheme/locate';
import type { Indicator, Leaf } from '../../src/scheme/scheme';
import outline from './fixtures/wuweiOutline.json';
import { wuweiScheme } from './wuweiScheme';

/** What a reader took from the document, one leaf a line. */
interface OutlineRule {
  readonly kind: string;
  readonly n?: number;
  readonly each?: number;
  readonly full?: number;
  readonly attempts?: number;
  readonly max?: number;
  readonly amount?: number;
  readonly items?: readonly (
    string | { readonly n: string; readonly points: number; readonly text: string }
  )[];
  readonly tiers?: readonly {
    readonly min?: number;
    readonly max?: number | null;
    readonly score?: number | readonly number[];
  }[];
}

interface OutlineLeaf {
  readonly no: number;
  readonly level1: string;
  readonly points1: number;
  readonly level2: string;
  readonly points2: number;
  readonly name2InTable2: string | null;
  readonly name: string;
  readonly points: number | null;
  readonly rules: readonly OutlineRule[];
}

const read: readonly OutlineLeaf[] = outline;

const scheme = wuweiScheme();
const [table] = scheme.tables;
const located = locateTables(scheme).flatMap((it) => locateTableLeaves(it));
const leaves = located.map((it) => it.item);

interface Row {
  readonly first: Indicator;
  readonly second: Indicator;
  readonly leaf: Leaf;
}

const rows: readonly Row[] = (table?.indicators ?? []).flatMap((first) =>
  first.indicators.flatMap((second) => second.leaves.map((leaf) => ({ first, second, leaf }))),
);

test('32 leaves stand under 4 and 12 indicators, with the names and points of the document', () => {
  expect(scheme.tables).toHaveLength(1);
  expect(table?.levels).toStrictEqual(['一级指标', '二级指标', '三级指标']);
  expect(table?.indicators.map((it) => [it.name, it.points])).toStrictEqual([
    ['主动公开', 58.5],
    ['依申请公开', 11.5],
    ['政务新媒体与信息平台建设', 20],
    ['监督保障', 10],
  ]);
  expect(
    table?.indicators.flatMap((it) => it.indicators.map((one) => [one.name, one.points])),
  ).toStrictEqual([
    ['制度文件信息', 10],
    ['政策解读信息', 9],
    ['决策执行信息', 16],
    ['重点领域信息', 15],
    ['年度实施方案重点工作任务落实', 8.5],
    ['申请渠道', 2],
    ['申请指导', 4.5],
    ['申请办理', 5],
    ['政务新媒体', 13],
    ['网站平台建设', 7],
    ['制度建设', 5],
    ['工作考核', 5],
  ]);
  expect(
    rows.map(({ first, second, leaf }) => ({
      level1: [first.name, first.points],
      level2: [second.name, second.points, second.otherName],
      leaf: [leaf.name, leaf.points],
    })),
  ).toStrictEqual(
    read.map((it) => ({
      level1: [it.level1, it.points1],
      level2: [it.level2, it.points2, it.name2InTable2?.replace(/[\d.]+分$/, '') ?? null],
      leaf: [it.name, it.points],
    })),
  );
});

test('each leaf cites its item, numbers 29 and 30 are missing as in the document', () => {
  expect(leaves.map((it) => it.source)).toStrictEqual(
    read.map((it) => `《武威市2020年政务公开工作考评指标（县区）》附件2第${it.no}项`),
  );
  expect(read.map((it) => it.no).filter((it) => it > 27)).toStrictEqual([28, 31, 32, 33, 34]);
});

test('only item 17 has no points, and what is left for it is 0', () => {
  expect(leaves.filter((it) => it.points === null).map((it) => it.name)).toStrictEqual([
    '口头申请指导',
  ]);
  expect(checkScheme(scheme).find((it) => it.code === 'POINTS_MISSING')).toMatchObject({
    params: { name: '申请指导', leaves: ['W17'], residual: 0 },
    blocking: true,
  });
});

/** What each rule of the outline must have become; null where it is part of another rule. */
const wanted: Readonly<Record<string, (it: OutlineRule, of: OutlineLeaf) => object | null>> = {
  sub_items: (it) => ({
    kind: 'subItems',
    items: it.items?.map((item) =>
      typeof item === 'string' ? {} : { key: keyOf(item.n), points: item.points },
    ),
  }),
  equal_items: (it) => ({ kind: 'equalItems', each: it.each, measure: '项' }),
  binary: (it) => ({ kind: 'allOrNothing', full: it.full }),
  points_missing: () => ({ kind: 'allOrNothing' }),
  direct_score: () => ({ kind: 'judged' }),
  tier_named: () => ({ kind: 'namedTiers' }),
  tier_count: (it) => ({
    kind: 'countTiers',
    tiers: it.tiers?.map(({ min, max, score = 0 }) => {
      const [least = 0, most = least] = typeof score === 'number' ? [score] : score;
      return { from: min, to: max, min: least, max: most };
    }),
  }),
  procedure: (it) => ({ kind: 'procedure', retries: (it.attempts ?? 0) - 1 }),
  zero_if: (_it, of) => (of.rules[0]?.kind === 'equal_items' ? null : { kind: 'zeroIf' }),
  deduct_per_occurrence: () => null,
};

/** Items without a number of their own have the keys 3a and 3b. */
function keyOf(n: string): string {
  return n.replace('(无号)', '3');
}

test('each rule has the kind and the amounts of the document', () => {
  const expected = read.map((it) =>
    it.rules.flatMap((rule) => {
      const make = wanted[rule.kind];
      if (make === undefined) throw new Error(rule.kind);
      return make(rule, it) ?? [];
    }),
  );
  expect(leaves.map((it) => it.rules.length)).toStrictEqual(expected.map((it) => it.length));
  leaves.forEach((leaf, index) => expect(leaf.rules).toMatchObject(expected[index] ?? []));
});

function itemsOf(rule: LeafRule): readonly { readonly name: string; readonly points: number }[] {
  return rule.kind === 'subItems' ? rule.items : [];
}

/** Marks of the document that differ from those of the scheme by width alone. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s,、:;，。；]/g, '');
}

test('61 sub-items have the words and points of the document, and add up to their leaf', () => {
  expect(leaves.flatMap((it) => it.rules.flatMap(itemsOf))).toHaveLength(61);
  read.forEach((line, index) => {
    const items = leaves[index]?.rules.flatMap(itemsOf) ?? [];
    const said = line.rules.flatMap((it) => (it.kind === 'sub_items' ? (it.items ?? []) : []));
    expect(items.length).toBe(said.length);
    said.forEach((it, at) => {
      const words = typeof it === 'string' ? it : it.text;
      expect(plain(items[at]?.name ?? '')).toContain(plain(words));
    });
    const sum = items.reduce((all, it) => all + it.points, 0);
    expect([0, line.points]).toContain(sum);
  });
});

test('17 equal items of 1 point each stand in the criteria, and 不得分 belongs to each of them', () => {
  const equal = read.flatMap((it, index) => {
    const [rule] = it.rules;
    return rule?.kind === 'equal_items' ? [{ rule, leaf: leaves[index] }] : [];
  });
  expect(equal.map((it) => it.rule.n)).toStrictEqual([8, 2, 5, 2]);
  for (const { rule, leaf } of equal) {
    const numbers = leaf?.criterion.match(/（\d）/g) ?? [];
    expect(numbers).toStrictEqual(Array.from({ length: rule.n ?? 0 }, (_, at) => `（${at + 1}）`));
    expect(leaf?.points).toBe(rule.n);
    expect(leaf?.rules[0]).toMatchObject({ unless: expect.stringMatching(/未更新/) as unknown });
  }
});

test('each sentence that says a rule whole is read as that rule', () => {
  const whole = leaves
    .flatMap((it) => it.rules)
    .filter((it) => it.quote !== undefined && it.kind !== 'judged' && it.kind !== 'subItems');
  expect(whole).toHaveLength(17);
  for (const rule of whole) {
    const said = { ...parseRule(rule.quote ?? '', 'leaf'), quote: rule.quote };
    // Whether an item or the whole leaf is meant is asked, not read.
    const isOpen = rule.kind === 'zeroIf' && rule.scope === null;
    expect(isOpen ? { ...said, scope: null } : said).toStrictEqual(rule);
  }
});

test('最多得2分 bounds a tier, and the tiers of the count overlap at 10', () => {
  const media = leaves.find((it) => it.name === '新媒体运用');
  expect(media?.rules[0]).toMatchObject({
    tiers: [
      { min: 3, max: 3 },
      { min: 0, max: 2 },
      { min: 0, max: 0 },
    ],
  });
  expect(checkScheme(scheme).find((it) => it.code === 'TIER_OVERLAP')).toMatchObject({
    place: 'W10',
    params: { from: 10, to: 10 },
  });
});

test('what the document leaves open is not decided', () => {
  expect(leaves.map((it) => it.reading)).toStrictEqual(leaves.map(() => null));
  expect(scheme.settlement).toMatchObject({
    bonusPool: null,
    totalCap: { cap: null },
    passMark: null,
    conversionPercent: null,
    bands: [],
  });
  expect([scheme.documentNumber, scheme.issuer]).toStrictEqual(['', '']);
});

test('the document names no units: the four of the roster are an example', () => {
  expect(scheme.groups).toMatchObject([{ name: '县区', isExample: true, units: { length: 4 } }]);
});
