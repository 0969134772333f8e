import { boundsIn } from '../../src/base/boundsIn';
import { add, all, compare, input, min, multiply, number, when } from '../../src/base/expression';

test('the numbers that are compared with are found wherever a test stands, each once', () => {
  const isShort = compare(input('A'), '<', number(95));
  const fits = compare(multiply(number(3), input('B')), '<=', input('C'));
  const tree = add(
    when(isShort, number(2), number(0)),
    when(all(isShort, fits), number(1), number(7)),
  );
  expect(boundsIn(tree)).toStrictEqual([95, 3]);
});

test('points that are not compared with anything are no bounds', () => {
  expect(boundsIn(min(number(10), multiply(number(5), input('A'))))).toStrictEqual([]);
});
