import Big from 'big.js';
import fc from 'fast-check';
import { points, roundPoints, sumPoints, zero } from '../../src/base/points';

test.each([
  [1.005, 1.01],
  [2.675, 2.68],
  [10.155, 10.16],
  [86.145, 86.15],
  [-1.005, -1.01],
  [-2.675, -2.68],
  [1.0049, 1],
])('%f is rounded to %f, half away from zero on the decimal that is written', (value, rounded) => {
  expect(Number(roundPoints(points(value), 2))).toBe(rounded);
});

test('halves leave zero at no digits too', () => {
  expect([2.5, -2.5, 0.5, 0.4].map((it) => Number(roundPoints(points(it), 0)))).toEqual([
    3, -3, 1, 0,
  ]);
});

test('a tenth is a tenth: sums have no binary noise', () => {
  expect(sumPoints([0.1, 0.2].map(points)).eq(0.3)).toBe(true);
  expect(sumPoints([]).eq(zero)).toBe(true);
});

test('sums do not depend on the order of their terms', () => {
  const cents = fc.integer({ min: -100_000, max: 100_000 }).map((it) => points(it).div(100));
  fc.assert(
    fc.property(fc.array(cents), fc.nat(20), (terms, at) => {
      const turned = [...terms.slice(at), ...terms.slice(0, at)];
      expect(sumPoints(terms).eq(sumPoints(turned))).toBe(true);
    }),
  );
});

test('division has 20 digits, whatever others set for their own decimals', () => {
  Big.DP = 3;
  expect(points(1).div(3).toString()).toBe('0.33333333333333333333');
});

test('what is no number is refused', () => {
  expect(() => points(Number.NaN)).toThrow('Invalid number');
  expect(() => points(Number.POSITIVE_INFINITY)).toThrow('Invalid number');
});
