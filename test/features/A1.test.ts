import { locateIndicators, locateTableLeaves, locateTables } from '../../src/scheme/locate';
import { suzhou } from '../scheme/suzhou';

test('A1 宿州 has 31 visible leaves on two levels, and 5 and 48 units', () => {
  const scheme = suzhou();
  const [table] = locateTables(scheme);
  if (table === undefined) throw new Error('no table');
  const heads = locateIndicators(table).map((it) => [it.item.points, it.item.leaves.length]);
  expect(heads).toEqual([
    [12, 3],
    [10, 2],
    [10, 3],
    [10, 3],
    [10, 3],
    [16, 4],
    [18, 7],
    [14, 6],
  ]);
  expect(locateTableLeaves(table)).toHaveLength(31);
  expect(table.item.levels).toEqual(['一级指标', '二级指标']);
  expect(scheme.groups.map((it) => it.units.length)).toEqual([5, 48]);
});
