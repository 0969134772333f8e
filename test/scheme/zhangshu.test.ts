import { locateTableLeaves, locateTables } from '../../src/scheme/locate';
import { parsePool } from '../../src/rules/pool';
import { parseRule, type AdjustmentRule } from '../../src/rules/registry';
import { parseTotalCap } from '../../src/rules/totalCap';
import { zhangshu } from './zhangshu';

const scheme = zhangshu();
const tables = locateTables(scheme);

test('35 departments and 19 towns stand on the roster, each once', () => {
  expect(scheme.groups.map((it) => [it.id, it.units.length])).toStrictEqual([
    ['town', 19],
    ['dept', 35],
  ]);
  const names = scheme.groups.flatMap((it) => it.units.map((unit) => unit.name));
  expect(new Set(names).size).toBe(54);
});

test('leaves and first-level indicators have the points of the annexes', () => {
  const points = tables.map((table) => ({
    indicators: table.item.indicators.map((it) => it.points),
    leaves: locateTableLeaves(table).map((it) => it.item.points),
  }));
  expect(points).toStrictEqual([
    {
      indicators: [55, 10, 15, 10, 10],
      leaves: [5, 5, 5, 5, 5, 5, 5, 5, 2, 5, 3, 5, 5, 5, 15, 10, 5, 5],
    },
    {
      indicators: [60, 10, 10, 20],
      leaves: [10, 10, 10, 10, 10, 2, 5, 3, 5, 5, 10, 10, 10],
    },
  ]);
});

test('each leaf cites its item of the annex, in order', () => {
  for (const table of tables) {
    const sources = locateTableLeaves(table).map((it) => it.item.source);
    expect(sources).toStrictEqual(sources.map((_, index) => `${table.item.annex}第${index + 1}项`));
  }
});

/** The report has another name in the first annex; both tables ask one question about it, so it has one name here. */
function withOneName<R extends object>(rule: R | null): R | null {
  const isReport = rule !== null && 'what' in rule && rule.what === '发布政府信息公开工作年度报告';
  return isReport ? { ...rule, what: '发布政府信息公开年度报告' } : rule;
}

/** A sentence read back numbers its levels. */
function withNumberedLevels(rule: AdjustmentRule): AdjustmentRule {
  if (rule.kind !== 'bonusByLevel') return rule;
  return { ...rule, levels: rule.levels.map((it, at) => ({ ...it, key: String(at + 1) })) };
}

test('each rule of a leaf is what its sentence says', () => {
  const said = tables
    .flatMap((it) => locateTableLeaves(it).flatMap((leaf) => leaf.item.rules))
    .filter((it) => it.quote !== undefined);
  expect(said).toHaveLength(32);
  expect(
    said.map((it) => ({ ...withOneName(parseRule(it.quote ?? '', 'leaf')), quote: it.quote })),
  ).toStrictEqual(said);
});

test('each bonus and penalty is what its sentence says', () => {
  const said = scheme.adjustments.map((it) => withNumberedLevels(it.rule));
  expect(said).toHaveLength(9);
  expect(
    said.map((it) => ({ ...parseRule(it.quote ?? '', 'adjustment'), quote: it.quote })),
  ).toStrictEqual(said);
});

test('the pool and the cap of the total are what their sentences say', () => {
  const { bonusPool, totalCap } = scheme.settlement;
  expect(parsePool(bonusPool?.quote ?? '')).toStrictEqual(bonusPool);
  expect(parseTotalCap(totalCap.quote)).toStrictEqual(totalCap);
});

test('ranks of third parties concern departments only', () => {
  const ranked = scheme.adjustments.filter((it) => it.rule.kind === 'rankAdjust');
  expect(ranked.map((it) => [it.key, it.groups])).toStrictEqual([
    ['B3', ['dept']],
    ['P3', ['dept']],
  ]);
  expect(scheme.series[0]?.periods).toHaveLength(4);
});

test('nothing that the document leaves open is decided', () => {
  expect(scheme.settlement).toMatchObject({
    bonusPool: { isHard: null },
    order: null,
    floor: null,
    passMark: null,
    conversionPercent: null,
  });
  expect(scheme.overlaps.map((it) => it.handling)).toStrictEqual([null]);
  expect(tables.flatMap((it) => it.item.indicators.map((one) => one.reading))).toStrictEqual(
    Array.from({ length: 9 }, () => null),
  );
});
