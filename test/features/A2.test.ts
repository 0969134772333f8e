import { newEvaluation } from '../../src/flows/newEvaluation';
import { planOf } from '../layout/fixture';
import { applyDraft } from '../../src/scheme/draft/applyDraft';
import { changeLeaf } from '../../src/scheme/changeLeaf';
import { locateTableLeaves, locateTables } from '../../src/scheme/locate';
import type { Leaf, Scheme } from '../../src/scheme/scheme';
import { twinLeaves } from '../../src/scheme/twinLeaves';
import type { SheetPlan } from '../../src/workbook/plan';
import { typedOn } from '../scheme/draft/changedRows';
import { wudang } from '../scheme/wudang';
import { zhangshu } from '../scheme/zhangshu';

function leavesOf(scheme: Scheme): readonly (readonly Leaf[])[] {
  return locateTables(scheme).map((it) => locateTableLeaves(it).map((leaf) => leaf.item));
}

/** Keys of the leaves that have rows on a sheet. */
function leafKeys({ blocks }: SheetPlan): ReadonlySet<string> {
  const keys = blocks.flatMap((it) => it.cells.map((row) => row[0]));
  const found = keys.flatMap(
    (it) => /^([TD]\d\d)\//.exec(typeof it === 'string' ? it : '')?.[1] ?? [],
  );
  return new Set(found);
}

test('A2 樟树: sheets of towns have 18 leaves, those of departments 13, 19 and 35 units, and no other', () => {
  const groups = ['town', 'dept'];
  const { sheets } = planOf({ ...newEvaluation(zhangshu()), inserted: groups });
  const found = groups.map((group) =>
    sheets.filter((it) => it.key.startsWith(`score/${group}-`)).map(leafKeys),
  );
  expect(found.map((it) => it.length)).toEqual([19, 35]);
  expect(found.map((it) => [...new Set(it.map((keys) => keys.size))])).toEqual([[18], [13]]);
  const letters = found.map((it) => new Set(it.flatMap((keys) => [...keys].map((key) => key[0]))));
  expect(letters).toEqual([new Set(['T']), new Set(['D'])]);
});

test('A2 乌当: 61 leaves and 6 special items stand in both tables, 30 and 37 leaves in one', () => {
  const scheme = wudang();
  const [town = [], dept = []] = leavesOf(scheme);
  const shared = town.filter((it) => twinLeaves(scheme, it.key).length === 1);
  expect(shared).toHaveLength(61);
  expect(shared.every((it) => it.shared !== null)).toBe(true);
  const twins = shared.flatMap((it) => twinLeaves(scheme, it.key).map((twin) => twin.item));
  expect(twins.map((it) => [it.name, it.criterion, it.rules])).toEqual(
    shared.map((it) => [it.name, it.criterion, it.rules]),
  );
  const own = [town, dept].map((it) => it.filter((leaf) => leaf.shared === null));
  expect(own.map((it) => it.length)).toEqual([30, 37]);
  const common = new Set(town.map((it) => it.criterion));
  expect(own[1]?.filter((it) => common.has(it.criterion))).toEqual([]);

  const special = [...scheme.adjustments, ...scheme.vetoes];
  const both = special.filter((it) => it.groups === null);
  const single = (group: string) => special.filter((it) => it.groups?.includes(group)).length;
  expect([shared.length + both.length, both.length]).toEqual([67, 6]);
  expect([30 + single('town'), 37 + single('dept')]).toEqual([31, 38]);
});

test('A2 乌当: a shared item renamed in one table is renamed in the other, one of a single table is not', () => {
  const scheme = wudang();
  const names = (it: Scheme) =>
    new Map(
      leavesOf(it)
        .flat()
        .map((leaf) => [leaf.key, leaf.name]),
    );
  const before = names(scheme);
  const [town = [], dept = []] = leavesOf(scheme);
  for (const leaf of [...town, ...dept]) {
    const after = names(changeLeaf(scheme, leaf.key, { name: '改名' }));
    const renamed = [...after].filter(([key, name]) => name !== before.get(key));
    expect(renamed).toHaveLength(leaf.shared === null ? 1 : 2);
    expect(renamed.every(([, name]) => name === '改名')).toBe(true);
  }
});

test('A2 乌当: a shared item renamed on the 方案 sheet of one table is renamed in both, its points are not', () => {
  const scheme = wudang();
  const [town = [], dept = []] = leavesOf(scheme);
  const shared = town.filter((it) => it.shared !== null).map((it) => it.key);
  const cells = Object.fromEntries(shared.map((key) => [key, { name: `新名${key}`, points: 1 }]));
  const applied = applyDraft(scheme, typedOn(scheme, 'town', cells), '增补');
  if (!applied.ok) throw new Error(JSON.stringify(applied.issues));
  const [, after = []] = leavesOf(applied.value);
  const renamed = after.filter((it) => it.name.startsWith('新名'));
  expect(renamed).toHaveLength(61);
  expect(after.map((it) => it.points)).toEqual(dept.map((it) => it.points));
  expect(after.filter((it) => it.shared === null)).toEqual(dept.filter((it) => it.shared === null));
});
