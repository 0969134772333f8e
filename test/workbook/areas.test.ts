import fc from 'fast-check';
import { areasOfCells, areasWhere, joinAreas } from '../../src/workbook/areas';
import { formatRange, type Area, type Position } from '../../src/workbook/address';

function cellsOf(areas: readonly Area[]): readonly string[] {
  return areas.flatMap(({ top, left, bottom, right }) =>
    Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, index) => {
      const width = right - left + 1;
      return `${top + Math.floor(index / width)}:${left + (index % width)}`;
    }),
  );
}

const arbitraryCells = fc.uniqueArray(
  fc.record({ row: fc.nat({ max: 7 }), column: fc.nat({ max: 7 }) }),
  { selector: ({ row, column }) => `${row}:${column}` },
);
const keys = (cells: readonly Position[]): readonly string[] =>
  cells.map(({ row, column }) => `${row}:${column}`).sort();

test('areas cover exactly the cells asked for, each once', () => {
  fc.assert(
    fc.property(arbitraryCells, (cells) => {
      const wanted = keys(cells);
      const areas = areasWhere(8, 8, (row, column) => wanted.includes(`${row}:${column}`));
      expect([...cellsOf(areas)].sort()).toStrictEqual(wanted);
      expect([...cellsOf(areasOfCells(cells))].sort()).toStrictEqual(wanted);
    }),
  );
});

test('equal runs below each other are one area', () => {
  const areas = areasWhere(4, 4, (row, column) => row > 0 && column < 2);
  expect(areas.map(formatRange)).toStrictEqual(['A2:B4']);
  const apart = areasOfCells([
    { row: 0, column: 0 },
    { row: 2, column: 0 },
  ]);
  expect(apart.map(formatRange)).toStrictEqual(['A1', 'A3']);
});

test('addresses are joined up to what Excel takes', () => {
  const areas = Array.from({ length: 1000 }, (_, row) => ({
    top: row,
    left: 0,
    bottom: row,
    right: 1,
  }));
  const joined = joinAreas(areas, 2000);
  expect(joined.join(',').split(',')).toHaveLength(1000);
  expect(joined.length).toBeGreaterThan(1);
  expect(joined.every((it) => it.length < 8192)).toBe(true);
});
