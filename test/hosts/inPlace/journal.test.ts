import { findBefore } from '../../../src/hosts/inPlace/findBefore';
import { parseJournal, parseKept, type Journal } from '../../../src/hosts/inPlace/journal';
import { orphansOf } from '../../../src/hosts/inPlace/orphans';
import type { Facts, SheetFacts } from '../../../src/hosts/inPlace/facts';
import type { RenderEntry } from '../../../src/hosts/inPlace/journal';

const entry: RenderEntry = {
  kind: 'render',
  before: [
    { id: '1', name: '甲', as: '乙', visibility: 'visible' },
    { id: '2', name: '乙', as: 'kaoping~1', visibility: 'hidden' },
  ],
  active: '1',
  replaced: [],
  removed: [],
  added: ['新', '另一张名字很长很长很长很长很长很长很长很长很长的表啊'],
};

function facts(...sheets: readonly (readonly [id: string, name: string])[]): Facts {
  return {
    sheets: sheets.map(([id, name]): SheetFacts => {
      return { id, name, visibility: 'visible', allowed: null };
    }),
    active: '',
    isStructureProtected: false,
    journal: null,
    kept: null,
  };
}

test('a journal comes back from its text, any other text is none', () => {
  const journal: Journal = {
    version: 1,
    entries: [entry, { kind: 'write', isOpen: true, sheets: [], cells: [] }],
  };
  expect(parseJournal(JSON.stringify(journal))).toStrictEqual(journal);
  for (const it of ['', '{', '{"version":2,"entries":[]}', 5, null])
    expect(parseJournal(it)).toBeNull();
  expect(parseKept('["kaoping~1"]')).toStrictEqual(['kaoping~1']);
  expect(parseKept('x')).toStrictEqual([]);
});

test('sheets are found again by id whatever they are called', () => {
  const found = findBefore(facts(['2', '甲'], ['9', '乙']), entry);
  expect([...found].map(([id, it]) => [id, it.name])).toStrictEqual([['2', '甲']]);
});

test('after the workbook was closed sheets are found by the names they got or had', () => {
  const found = findBefore(facts(['7', '乙'], ['8', 'kaoping~1'], ['9', '别']), entry);
  expect([...found].map(([id, it]) => [id, it.id])).toStrictEqual([
    ['1', '7'],
    ['2', '8'],
  ]);
});

test('a copy that got no name of its own is found, a sheet of the user is not', () => {
  const now = facts(['1', '甲'], ['5', '新 (2)'], ['6', '用户 (2)'], ['7', '新表 (2)']);
  expect(orphansOf(now, entry, new Set(['1', '2']))).toStrictEqual(['5']);
});

test('a sheet that was there before is no left-over', () => {
  const now = facts(['1', '新 (2)']);
  expect(orphansOf(now, entry, new Set(['1', '2']))).toStrictEqual([]);
});
