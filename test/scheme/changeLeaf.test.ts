import { changeLeaf } from '../../src/scheme/changeLeaf';
import { locateTableLeaves, locateTables } from '../../src/scheme/locate';
import { parseScheme } from '../../src/scheme/parseScheme';
import type { Leaf, Scheme } from '../../src/scheme/scheme';
import { twinLeaves } from '../../src/scheme/twinLeaves';
import { edited } from './edited';
import { zhangshu } from './zhangshu';

const towns = ['tables', 0, 'indicators', 0, 'indicators', 0, 'leaves'];
const departments = ['tables', 1, 'indicators', 0, 'indicators', 0, 'leaves'];

/** The guide to information is one item in both tables. */
const scheme = edited(
  zhangshu(),
  [[...towns, 0, 'shared'], 'guide'],
  [[...departments, 0, 'shared'], 'guide'],
);

function leavesOf(it: Scheme): readonly Leaf[] {
  return locateTables(it).flatMap((table) => locateTableLeaves(table).map((leaf) => leaf.item));
}

test('the twin of a shared leaf is the same item of the other table', () => {
  expect(twinLeaves(scheme, 'T01').map((it) => it.item.key)).toStrictEqual(['D01']);
  expect(twinLeaves(scheme, 'D01').map((it) => it.item.key)).toStrictEqual(['T01']);
});

test('a leaf of one table has no twin', () => {
  expect(twinLeaves(scheme, 'T02')).toStrictEqual([]);
});

test('a change of a shared leaf reaches its twin, whose points are its own, and no other leaf', () => {
  const changed = changeLeaf(scheme, 'T01', { name: '公开指南', evidence: null });
  expect(changed).toStrictEqual(
    edited(
      scheme,
      [[...towns, 0, 'name'], '公开指南'],
      [[...towns, 0, 'evidence'], null],
      [[...departments, 0, 'name'], '公开指南'],
      [[...departments, 0, 'evidence'], null],
    ),
  );
  expect(
    leavesOf(changed)
      .filter((it) => it.shared !== null)
      .map((it) => it.points),
  ).toStrictEqual([5, 10]);
});

test('a change of any other leaf stays with it', () => {
  const before = leavesOf(scheme);
  const after = leavesOf(changeLeaf(scheme, 'T02', { name: '文件解读' }));
  expect(after.filter((it, at) => it.name !== before[at]?.name).map((it) => it.key)).toStrictEqual([
    'T02',
  ]);
});

test('two leaves of one table are never the same item', () => {
  const twice = JSON.parse(JSON.stringify(scheme), (key, value: unknown) =>
    key === 'shared' ? 'guide' : value,
  );
  const parsed = parseScheme(twice);
  expect(parsed.ok).toBe(false);
  expect(parsed.issues[0]).toMatchObject({
    code: 'scheme.duplicateKey',
    params: { key: 'guide' },
    place: { path: '$.tables[0].indicators[0].indicators[0].leaves[1].shared' },
  });
});
