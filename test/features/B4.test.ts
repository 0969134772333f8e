import { checkScheme } from '../../src/scheme/check/checkScheme';
import { zhangshu } from '../scheme/zhangshu';

test('B4 樟树: three leaves cannot be brought to zero; with every fault 3, 2 and 7 points are left', () => {
  const found = checkScheme(zhangshu()).flatMap((it) =>
    it.code === 'UNREACHABLE_ZERO' ? [[it.place, it.params.maxDeduct, it.params.floor]] : [],
  );
  expect(found).toEqual([
    ['T15', 12, 3],
    ['T18', 3, 2],
    ['D13', 3, 7],
  ]);
});
