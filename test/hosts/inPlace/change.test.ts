import { planChange } from '../../../src/hosts/inPlace/change';
import type { SheetFacts } from '../../../src/hosts/inPlace/facts';
import type { RenderOptions } from '../../../src/workbook/host';
import { samplePlan, sampleSheet } from '../samplePlan';

function sheets(...names: readonly string[]): readonly SheetFacts[] {
  return names.map((name) => ({ id: `id ${name}`, name, visibility: 'visible', allowed: null }));
}

function change(
  there: readonly SheetFacts[],
  planned: readonly string[],
  options: RenderOptions = {},
) {
  const plan = samplePlan(planned.map((it) => sampleSheet(it, [[1]])));
  return planChange(there, plan, options);
}

function places(...args: Parameters<typeof change>): readonly (readonly [string, number])[] {
  return change(...args).added.map(({ plan, position }) => [plan.name, position]);
}

test('new sheets come last, in their order, before the copies nobody knows of', () => {
  expect(places(sheets('甲', 'kaoping~1'), ['一', '二'])).toStrictEqual([
    ['一', 1],
    ['二', 2],
  ]);
});

test('a new sheet comes after the nearest before it in the order, else before the nearest after it', () => {
  const order = ['一', '二', '三'];
  expect(places(sheets('一', '甲', '三'), ['二'], { order })).toStrictEqual([['二', 1]]);
  expect(places(sheets('甲', '三'), ['一', '二'], { order })).toStrictEqual([
    ['一', 1],
    ['二', 2],
  ]);
});

test('a sheet of the name is replaced whatever its case, and copies get names of their own', () => {
  const { replaced, added } = change(sheets('Abc', 'kaoping~4'), ['aBC']);
  expect(replaced.map((it) => [it.facts.name, it.shadow])).toStrictEqual([['Abc', 'kaoping~5']]);
  expect(added).toStrictEqual([]);
});

test('sheets are renamed first: a removed or replaced one is looked for by its new name', () => {
  const { renames, removed, replaced } = change(sheets('旧', '走'), ['新'], {
    rename: { 旧: '新', 走: '去', 不存在: 'x' },
    remove: ['去', '没有'],
  });
  expect(renames.map((it) => it.to)).toStrictEqual(['新', '去']);
  expect(removed.map((it) => it.name)).toStrictEqual(['去']);
  expect(replaced.map((it) => it.name)).toStrictEqual(['新']);
});

test('a planned sheet that is removed too is made anew', () => {
  const { removed, replaced, added } = change(sheets('一'), ['一'], { remove: ['一'] });
  expect([removed.length, replaced.length, added.length]).toStrictEqual([1, 0, 1]);
});

test('two sheets of one name are refused, two that trade names are not', () => {
  expect(() => change(sheets('一', '二'), [], { rename: { 一: '二' } })).toThrow(/二/);
  expect(change(sheets('一', '二'), [], { rename: { 一: '二', 二: '一' } }).renames).toHaveLength(
    2,
  );
});

test('a copy kept for undo is nobody’s to remove', () => {
  expect(change(sheets('甲', 'kaoping~1'), [], { remove: ['kaoping~1'] }).removed).toStrictEqual(
    [],
  );
});
