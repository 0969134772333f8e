import type { SheetFacts } from '../../../src/hosts/inPlace/facts';
import { compareLocks, lockTargets, protectedAfter } from '../../../src/hosts/inPlace/lockTargets';

const sheets: readonly SheetFacts[] = [
  { id: '1', name: '甲', visibility: 'visible', allowed: { allowSort: true } },
  { id: '2', name: '乙', visibility: 'visible', allowed: null },
  { id: '3', name: '丙', visibility: 'visible', allowed: null },
];
const [first] = sheets;
if (first === undefined) throw new Error('no sheet');

test('ranges of a sheet go together as far as an address may be long', () => {
  const locks = [
    { sheet: '甲', ranges: ['A1:A9', 'B1', 'C1:C3'], isLocked: true, isSortable: false },
  ];
  expect(lockTargets(sheets, locks, 9).map((it) => it.range)).toEqual(['A1:A9,B1', 'C1:C3']);
  expect(lockTargets(sheets, locks, 99).map((it) => it.range)).toEqual(['A1:A9,B1,C1:C3']);
});

test('what is as it is to be is left, and what is so in part is asked of again by areas, then by cells', () => {
  const target = (range: string) => ({ sheet: first, range, isLocked: true });
  const targets = ['A1', 'B1', 'C1:D1,E5', 'A3:B4'].map(target);
  const found = compareLocks(targets, [true, false, null, null]);
  expect(found.changed.map((it) => it.range)).toEqual(['B1']);
  expect(found.open.map((it) => it.range)).toEqual(['C1:D1', 'E5', 'A3', 'B3', 'A4', 'B4']);
  // One cell is never asked of twice.
  expect(compareLocks([target('A1')], [null])).toEqual({ changed: [target('A1')], open: [] });
});

test('a sheet with locks is protected afterwards, with what it allowed or what ours allow', () => {
  const lock = { ranges: ['A1'], isLocked: true, isSortable: false };
  const after = protectedAfter(
    sheets,
    ['甲', '乙'].map((sheet) => ({ ...lock, sheet })),
  );
  expect(after.map((it) => it.allowed)).toEqual([
    { allowSort: true },
    { allowAutoFilter: true, allowFormatColumns: true, allowFormatRows: true },
    null,
  ]);
});
