import { isSortable } from '../../src/workbook/isSortable';
import type { Style } from '../../src/workbook/plan';

const looks: Readonly<Record<string, Style>> = { open: { locked: false }, shut: {} };

test('a filter whose cells below the headings are all open can be sorted on a protected sheet', () => {
  const styles = [
    { range: 'A1:C1', style: 'shut' },
    { range: 'A2:C9', style: 'open' },
  ];
  expect(isSortable({ filter: 'A1:C9', styles }, looks)).toBe(true);
});

test.each([
  ['one cell is locked', 'A1:C9', [{ range: 'B4', style: 'shut' }]],
  ['one row has no style', 'A1:C10', []],
  ['one column has none', 'A1:D9', []],
])('a filter is not sortable where %s', (_, filter, more) => {
  const styles = [{ range: 'A2:C9', style: 'open' }, ...more];
  expect(isSortable({ filter, styles }, looks)).toBe(false);
});

test('a sheet without a filter has nothing to sort', () => {
  expect(isSortable({ styles: [{ range: 'A1:C9', style: 'open' }] }, looks)).toBe(false);
});
