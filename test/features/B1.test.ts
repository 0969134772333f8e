import { zhangshu } from '../scheme/zhangshu';
import { template } from './template';
import { checkScheme } from '../../src/scheme/check/checkScheme';
import { suzhou } from '../scheme/suzhou';

test('B1 宿州: part 二 lacks 4 (6 against 10), and all leaves make 96', () => {
  const found = checkScheme(suzhou());
  const sums = found.filter((it) => it.code === 'CHILD_SUM').map((it) => it.params);
  expect(sums).toHaveLength(1);
  expect(sums[0]).toMatchObject({ stated: 10, actual: 6, diff: -4, scale: 'percent' });
  const totals = found.filter((it) => it.code === 'TOTAL_SUM').map((it) => it.params);
  expect(totals).toEqual([
    { stated: 100, leaves: 96, diff: -4, isExplained: true, full: 96, scale: 'percent' },
  ]);
});

test('B1 樟树: with a total of 100 exactly the two parts that miscount are reported, −5 and +5', () => {
  const found = checkScheme(zhangshu());
  const sums = found.flatMap((it) => (it.code === 'CHILD_SUM' ? [it.params.diff] : []));
  expect(sums).toEqual([-5, 5]);
  const totals = found.flatMap((it) => (it.code === 'TOTAL_OK' ? [it.params.leaves] : []));
  expect(totals).toEqual([100, 100]);
});

test('B1 武威: no sum is wrong', () => {
  const codes = checkScheme(template('wuwei-2020')).map((it) => it.code);
  expect(codes).toContain('TOTAL_OK');
  for (const code of ['CHILD_SUM', 'TOTAL_SUM', 'ITEM_SUM'] as const)
    expect(codes).not.toContain(code);
});
