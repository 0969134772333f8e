import fc from 'fast-check';
import { points, sumPoints } from '../../src/base/points';
import { equalShares } from '../../src/scheme/equalShares';

test.each<[number, number, readonly number[] | null]>([
  [100, 4, [25, 25, 25, 25]],
  [100, 9, [11.11, 11.11, 11.11, 11.11, 11.11, 11.11, 11.11, 11.11, 11.12]],
  [1, 3, [0.33, 0.33, 0.34]],
  [0.03, 3, [0.01, 0.01, 0.01]],
  [0.02, 3, null],
  [-1, 1, null],
  [5, 0, []],
])('%d in %d parts is %j', (total, parts, shares) => {
  expect(equalShares(total, parts)).toStrictEqual(shares);
});

test('shares of any points add up exactly, have two decimals, and only the last differs', () => {
  const hundredths = fc.integer({ min: 1, max: 100_000 });
  fc.assert(
    fc.property(hundredths, fc.integer({ min: 1, max: 200 }), (hundredth, parts) => {
      const total = Number(points(hundredth).div(100));
      const shares = equalShares(total, parts);
      if (shares === null) return hundredth < parts;
      const exact = shares.map((it) => points(it));
      expect(Number(sumPoints(exact))).toBe(total);
      expect(exact.every((it) => it.eq(it.round(2)))).toBe(true);
      expect(new Set(shares.slice(0, -1)).size).toBeLessThanOrEqual(1);
      return shares.length === parts;
    }),
  );
});
