import { checkScheme } from '../../src/scheme/check/checkScheme';
import { template } from './template';

/** Table, number of leaves and their points. */
function withoutRule(id: string): readonly (readonly [string, number, number])[] {
  return checkScheme(template(id)).flatMap((it) =>
    it.code === 'NO_SCORING_RULE'
      ? [[it.place, it.params.leaves.length, it.params.points] as const]
      : [],
  );
}

test('B5 樟树: 7 items with 37 points and 4 items with 32 points have no rule', () => {
  expect(withoutRule('zhangshu-2021')).toEqual([
    ['town', 7, 37],
    ['dept', 4, 32],
  ]);
});

test('B5 宿州: none of the 31 items has a rule', () => {
  expect(withoutRule('suzhou-2020')).toEqual([['main', 31, 96]]);
});

test('B5 武威 and 乌当: no item with points is without a rule but the one that is judged by its sentence', () => {
  expect([withoutRule('wuwei-2020'), withoutRule('wudang-2018')]).toEqual([[], []]);
});
