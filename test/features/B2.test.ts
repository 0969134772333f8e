import { checkScheme } from '../../src/scheme/check/checkScheme';
import { template } from './template';

test('B2 武威: item 17 has no points, and the indicator leaves 0; numbers 29 and 30 are missing and nothing is lost', () => {
  const found = checkScheme(template('wuwei-2020'));
  const missing = found.flatMap((it) => (it.code === 'POINTS_MISSING' ? [it.params] : []));
  expect(missing).toEqual([{ name: '申请指导', leaves: ['W17'], residual: 0, special: 0 }]);
  const gaps = found.flatMap((it) => (it.code === 'NUM_GAP' ? [it.params] : []));
  expect(gaps).toMatchObject([{ missing: [29, 30], residual: 0 }]);
});

test('B2 乌当: 98 and 105 items without points, special items among them', () => {
  const counts = checkScheme(template('wudang-2018')).flatMap((it) =>
    it.code === 'POINTS_MISSING'
      ? [[it.place, it.params.leaves.length, it.params.leaves.length + it.params.special]]
      : [],
  );
  expect(counts).toEqual([
    ['town', 91, 98],
    ['dept', 98, 105],
  ]);
});
