import fc from 'fast-check';
import { formatAddress, formatRange, parseRange, type Area } from '../../src/workbook/address';
import { lockChanges } from '../../src/workbook/lockChanges';
import type { Style, StyleRange } from '../../src/workbook/plan';

const styles: Readonly<Record<string, Style>> = {
  entry: { locked: false, bold: true },
  entryClosed: { locked: false, bold: true, closed: true },
  text: { bold: true },
  other: { locked: false },
};

const looks = (ranges: readonly StyleRange[]) => ({ ranges, styles });
const styled = (...ranges: readonly (readonly [range: string, style: string])[]) =>
  looks(ranges.map(([range, style]) => ({ range, style })));

test('entry cells that are closed and others that are opened are told apart', () => {
  const before = styled(['A1:B3', 'entry'], ['C1', 'entryClosed'], ['D1:D9', 'text']);
  const after = styled(['A1:B3', 'entryClosed'], ['C1', 'entry'], ['D1:D9', 'text']);
  expect(lockChanges(before, after)).toEqual([
    { ranges: ['A1:B3'], isLocked: true },
    { ranges: ['C1'], isLocked: false },
  ]);
  expect(lockChanges(before, before)).toEqual([]);
  expect(
    lockChanges(before, styled(['A1:B3', 'entry'], ['C1', 'entryClosed'], ['D1:D9', 'text'])),
  ).toEqual([]);
});

test.each([
  ['another range', styled(['A1:B4', 'entryClosed'])],
  ['another look', styled(['A1:B3', 'other'])],
  ['one range more', styled(['A1:B3', 'entry'], ['C1', 'text'])],
])('looks that differ in %s are no matter of locks', (_, after) => {
  expect(lockChanges(styled(['A1:B3', 'entry']), after)).toBeNull();
});

const area = fc
  .tuple(fc.nat(4), fc.nat(4), fc.nat(3), fc.nat(3))
  .map(([top, left, high, wide]): Area => ({ top, left, bottom: top + high, right: left + wide }));

function locksByCell(ranges: readonly StyleRange[]): ReadonlyMap<string, boolean> {
  const cells = new Map<string, boolean>();
  for (const { range, style } of ranges)
    for (const it of cellsOf(range))
      cells.set(it, styles[style]?.closed === true || style === 'text');
  return cells;
}

function cellsOf(range: string): readonly string[] {
  const { top, left, bottom, right } = parseRange(range);
  const rows = Array.from({ length: bottom - top + 1 }, (_, row) => top + row);
  return rows.flatMap((row) =>
    Array.from({ length: right - left + 1 }, (_, column) => formatAddress(row, left + column)),
  );
}

test('where ranges overlap the changes make each cell what its last range says', () => {
  const kinds = fc.constantFrom(
    ['entry', 'entryClosed'],
    ['entryClosed', 'entry'],
    ['text', 'text'],
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(area, kinds), { minLength: 1, maxLength: 6 }), (drawn) => {
      const side = (index: number): readonly StyleRange[] =>
        drawn.map(([at, kind]) => ({ range: formatRange(at), style: kind[index] ?? '' }));
      const cells = new Map(locksByCell(side(0)));
      for (const { ranges, isLocked } of lockChanges(looks(side(0)), looks(side(1))) ?? [])
        for (const it of ranges.flatMap(cellsOf)) cells.set(it, isLocked);
      expect(cells).toEqual(locksByCell(side(1)));
    }),
    { numRuns: 200 },
  );
});
