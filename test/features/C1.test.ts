import { decided, scoreTown, typed } from '../scoring/decided';

const leafOf = (leaf: string, rows: Parameters<typeof typed>[0]): number =>
  Number(scoreTown(typed(rows), decided()).leaves[leaf]?.points);

test('C1 a leaf of 5 points, 1 for each place: 6 places leave 0, 2 places leave 3', () => {
  expect(leafOf('T01', { 'T01/2': 6 })).toBe(0);
  expect(leafOf('T01', { 'T01/2': 2 })).toBe(3);
  expect(leafOf('T01', {})).toBe(5);
});

test('C1 专区 with all five defects keeps 15 − 12 = 3', () => {
  const all = { 'T15/1': '是', 'T15/2': '全缺', 'T15/3': 2, 'T15/4': '是', 'T15/5': '是' };
  expect(leafOf('T15', all)).toBe(3);
  expect(leafOf('T15', { ...all, 'T15/3': 1 })).toBe(5);
});
