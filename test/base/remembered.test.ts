import { remembered } from '../../src/base/remembered';

test('each thing is worked out once, an answer of nothing too', () => {
  let asked = 0;
  const answer = remembered((it: { readonly value: number | undefined }) => {
    asked += 1;
    return it.value;
  });
  const [one, other] = [{ value: 1 }, { value: undefined }];
  expect([answer(one), answer(one), answer(other), answer(other)]).toEqual([
    1,
    1,
    undefined,
    undefined,
  ]);
  expect(asked).toBe(2);
});
