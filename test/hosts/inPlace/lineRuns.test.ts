import { columnPoints } from '../../../src/hosts/inPlace/lineRuns';

test('widths in characters become points of whole pixels', () => {
  expect([0, 1, 8.43, 20, 8.5].map(columnPoints)).toStrictEqual([3.75, 9, 48, 108.75, 48]);
});
