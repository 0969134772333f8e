import { checkScheme } from '../../src/scheme/check/checkScheme';
import { suzhou } from '../scheme/suzhou';

test('B1 宿州: part 二 lacks 4 (6 against 10), and all leaves make 96', () => {
  const found = checkScheme(suzhou());
  const sums = found.filter((it) => it.code === 'CHILD_SUM').map((it) => it.params);
  expect(sums).toHaveLength(1);
  expect(sums[0]).toMatchObject({ stated: 10, actual: 6, diff: -4 });
  const totals = found.filter((it) => it.code === 'TOTAL_SUM').map((it) => it.params);
  expect(totals).toEqual([{ stated: 100, leaves: 96, diff: -4 }]);
});
