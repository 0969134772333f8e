import fc from 'fast-check';
import {
  formatAbsolute,
  formatAddress,
  formatColumn,
  formatRange,
  holdsCell,
  parseAddress,
  parseRange,
  quoteSheet,
} from '../../src/workbook/address';

test('columns are A to Z, AA on, up to XFD', () => {
  expect([0, 25, 26, 701, 702, 16_383].map(formatColumn)).toEqual([
    'A',
    'Z',
    'AA',
    'ZZ',
    'AAA',
    'XFD',
  ]);
});

test('an address is read back, with dollar signs too', () => {
  fc.assert(
    fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
      expect(parseAddress(formatAddress(row, column))).toEqual({ row, column });
      expect(parseAddress(formatAbsolute(row, column))).toEqual({ row, column });
    }),
  );
});

test('a range is read back, whichever corner comes first', () => {
  expect(parseRange('C5:B2')).toEqual({ top: 1, left: 1, bottom: 4, right: 2 });
  expect(formatRange(parseRange('C5:B2'))).toBe('B2:C5');
  expect(formatRange(parseRange('B2'))).toBe('B2');
});

test.each(['', 'A', '1', 'A0', 'a1', 'A1:B2', 'ABCD1', 'A1048577000', '甲1'])(
  '"%s" is no address',
  (text) => {
    expect(() => parseAddress(text)).toThrow(RangeError);
  },
);

test('a sheet name in a formula is quoted, its apostrophes doubled', () => {
  expect(quoteSheet("O'Neill 1")).toBe("'O''Neill 1'");
});

test('a rectangle holds the cells from its first corner to its last, and none beside them', () => {
  const area = parseRange('B2:C4');
  expect(['B2', 'C4', 'B3'].map((it) => holdsCell(area, parseAddress(it)))).toEqual([
    true,
    true,
    true,
  ]);
  expect(['A2', 'D3', 'B1', 'C5'].map((it) => holdsCell(area, parseAddress(it)))).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
