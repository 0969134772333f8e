import { parseRule } from '../../src/rules/registry';
import { locateTableLeaves, locateTables } from '../../src/scheme/locate';
import type { Indicator, Leaf } from '../../src/scheme/scheme';
import outline from './fixtures/wudangOutline.json';
import { wudang } from './wudang';

/** What a reader took from the document, one item a line. */
interface Item {
  readonly id: string;
  readonly level1: string;
  readonly level2: string;
  readonly text: string;
  readonly rules: readonly {
    readonly kind: string;
    readonly min?: number;
    readonly min_pct?: number;
    readonly max?: string;
  }[];
}

const read: Readonly<Record<string, readonly Item[]>> = outline;
const special = '特别项';
const scheme = wudang();

function itemsOf(table: string, isSpecial = false): readonly Item[] {
  return (read[table] ?? []).filter((it) => (it.level1 === special) === isSpecial);
}

/** The document's marks are half-width; sheets have full-width ones. */
function inFullWidth(text: string): string {
  return text.replace(/,/g, '，').replace(/\(/g, '（').replace(/\)/g, '）');
}

interface Row {
  readonly first: Indicator;
  readonly second: Indicator;
  readonly leaf: Leaf;
}

function rowsOf(table: string): readonly Row[] {
  const found = scheme.tables.find((it) => it.id === table)?.indicators ?? [];
  return found.flatMap((first) =>
    first.indicators.flatMap((second) => second.leaves.map((leaf) => ({ first, second, leaf }))),
  );
}

const tables = [
  { table: 'town', leaves: 91, items: 98 },
  { table: 'dept', leaves: 98, items: 105 },
] as const;

describe.each(tables)('the table of $table', ({ table, leaves, items }) => {
  it(`has ${leaves} leaves and 7 special items, with the names and words of the document`, () => {
    expect(rowsOf(table)).toHaveLength(leaves);
    expect(itemsOf(table, true)).toHaveLength(items - leaves);
    expect(
      rowsOf(table).map(({ first, second, leaf }) => ({
        id: leaf.key,
        level1: first.name,
        level2: second.name,
        text: leaf.criterion,
      })),
    ).toStrictEqual(
      itemsOf(table).map(({ id, level1, level2, text }) => ({
        id,
        level1,
        level2,
        text: inFullWidth(text),
      })),
    );
  });

  it('has no points at all, since the document lost them', () => {
    const nodes = rowsOf(table).flatMap(({ first, second, leaf }) => [first, second, leaf]);
    const stated = nodes.filter((it) => it.points !== null);
    expect([scheme.tables.find((it) => it.id === table)?.points, stated]).toStrictEqual([null, []]);
  });

  it('has a threshold for each one that the document states, with its figure and no guessed cost', () => {
    const found = rowsOf(table).map(({ leaf }) =>
      leaf.rules.flatMap((it) =>
        it.kind === 'threshold' ? [[it.bound, it.value, it.unit, it.shortfall]] : [],
      ),
    );
    const stated = itemsOf(table).map(({ rules }) =>
      rules.map(({ kind, min, min_pct: share, max }) => {
        if (kind === 'threshold_ratio') return ['atLeast', share, '%', null];
        const [hours, unit] = [Number.parseInt(max ?? '', 10), '小时'];
        return kind === 'threshold_time'
          ? ['atMost', hours, unit, null]
          : ['atLeast', min, '次', null];
      }),
    );
    expect(stated.filter((it) => it.length > 0)).toHaveLength(10);
    expect(found).toStrictEqual(stated);
  });

  it('leaves all else to the reviewer, in steps that any points can be given in', () => {
    const others = rowsOf(table)
      .flatMap((it) => it.leaf.rules)
      .filter((it) => it.kind !== 'threshold');
    expect(others.every((it) => it.kind === 'judged' && it.step === 0.01)).toBe(true);
    const byBoth = rowsOf(table).filter(({ leaf }) => leaf.rules.length > 1);
    expect(byBoth.map(({ leaf }) => leaf.key).join()).toBe(
      table === 'town' ? 'A001,A019,A054,A061,A064,A078' : 'B001,B019,B057,B066,B069,B085',
    );
  });

  it('cites the item of each leaf', () => {
    const annex = table === 'town' ? '附件1' : '附件2';
    const sources = rowsOf(table).map(({ leaf }) => leaf.source);
    expect(sources).toStrictEqual(sources.map((_, at) => `${annex}第${at + 1}条`));
  });
});

test('each threshold is what its sentence says, and the sentence stands in the document', () => {
  const said = scheme.tables
    .flatMap(({ id }) => rowsOf(id))
    .flatMap(({ leaf }) =>
      leaf.rules.flatMap((it) => (it.kind === 'threshold' ? [{ leaf, rule: it }] : [])),
    );
  expect(said).toHaveLength(24);
  for (const { leaf, rule } of said) {
    const quote = rule.quote ?? '';
    expect(leaf.criterion).toContain(quote);
    const { value, bound, unit, shortfall } = rule;
    expect(parseRule(quote, 'leaf')).toMatchObject({
      kind: 'threshold',
      value,
      bound,
      unit,
      shortfall,
    });
  }
});

test('5 penalties and 1 bonus of each group state no amount, so that staff give it with reason, basis and approver', () => {
  for (const { table } of tables) {
    const own = scheme.adjustments.filter((it) => it.groups === null || it.groups.includes(table));
    const words = (sign: 'bonus' | 'penalty') =>
      own.filter((it) => it.sign === sign).map((it) => it.rule.quote ?? '');
    const stated = (level2: string) =>
      itemsOf(table, true)
        .filter((it) => it.level2 === level2)
        .map((it) => inFullWidth(it.text));
    expect(words('penalty')).toStrictEqual(stated('特别减分项'));
    expect(words('bonus')).toStrictEqual(stated('特别加分项'));
    expect([words('penalty').length, words('bonus').length]).toStrictEqual([5, 1]);
  }
  expect(new Set(scheme.adjustments.map((it) => it.rule.kind))).toStrictEqual(
    new Set(['discretionary']),
  );
});

test('fraud fixes the total in the annex and the band in article 14, and nobody decided which', () => {
  expect(scheme.vetoes).toHaveLength(1);
  const [veto] = scheme.vetoes;
  expect(veto).toMatchObject({ groups: null, effect: null });
  for (const words of ['直接归零', '在日常工作和考核中弄虚作假', '直接记为不合格档次'])
    expect(veto?.quote).toContain(words);
});

test('the share of the yearly evaluation is at least 4 percent and not stated', () => {
  const { conversionMinPercent, conversionPercent, bonusPool, totalCap } = scheme.settlement;
  expect([conversionMinPercent, conversionPercent]).toStrictEqual([4, null]);
  expect([bonusPool, totalCap.cap]).toStrictEqual([null, null]);
});

test('the units are made up, and say so', () => {
  expect(scheme.groups.map((it) => [it.isExample, it.units.length])).toStrictEqual([
    [true, 8],
    [true, 10],
  ]);
});

test('no leaf name is longer than a line of a list', () => {
  const names = locateTables(scheme).flatMap((it) =>
    locateTableLeaves(it).map((leaf) => leaf.item.name),
  );
  expect(names.filter((it) => it.length > 20)).toStrictEqual([]);
});
