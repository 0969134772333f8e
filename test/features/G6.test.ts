import fc from 'fast-check';
import type { Json, Path } from '../../src/base/finding';
import { checkQuotas } from '../../src/scoring/checkQuotas';
import { assess } from '../../src/scoring/assess';
import { rankGroup } from '../../src/scoring/rankGroup';
import { scoreAll } from '../../src/flows/scoreAll';
import { resultBook, townsWith } from './resultBook';

const bands = (quotaPercent: number | null): readonly (readonly [Path, Json])[] => [
  [
    ['settlement', 'bands'],
    [
      { name: '优秀', from: 90, quotaPercent },
      { name: '良好', from: 80, quotaPercent: null },
      { name: '一般', from: 60, quotaPercent: null },
    ],
  ],
];

test('G6 bands join without a gap: each bound belongs to the upper band, the lowest takes the rest', async () => {
  const totals = [100, 90, 89.99, 80, 79.99, 60, 59.99, 0, -5];
  const book = await resultBook(townsWith(bands(null), totals));
  const names = ['优秀', '优秀', '良好', '良好', '一般', '一般', '一般', '一般', '一般'];
  expect(book.summary('band')).toEqual(names);
  expect(book.ranking('band')).toEqual(names);
});

test('G6 every total is in one band, and a higher total in no lower one', () => {
  const { results } = assess(townsWith(bands(null), [0])).model('town');
  const bandOf = (total: number): number => {
    const { rows } = ranked([total]);
    return results.bands.findIndex(
      (it) => it.name === rows[0]?.band?.name || sameName(it, rows[0]),
    );
  };
  fc.assert(
    fc.property(fc.integer({ min: -1000, max: 10_000 }), fc.nat(3000), (low, more) => {
      const [under, over] = [bandOf(low / 100), bandOf((low + more) / 100)];
      expect(under).toBeGreaterThanOrEqual(0);
      expect(over).toBeLessThanOrEqual(under);
    }),
    { numRuns: 60 },
  );
});

test('G6 more units than the quota allows are an error with the figures; the sheet counts them live', async () => {
  const { model, rows } = ranked([99, 98, 97, 85, 84, 83, 82, 81, 80, 70], 20);
  expect(checkQuotas(model, rows)).toMatchObject([
    {
      code: 'ranking.quota',
      severity: 'error',
      params: { band: '优秀', count: 3, most: 2, percent: 20 },
    },
  ]);
  const book = await resultBook(townsWith(bands(20), [99, 98, 97, 85, 84, 83, 82, 81, 80, 70]));
  expect(String(book.note())).toContain('优秀（不超过20%）3个，名额2');
  const fewer = ranked([99, 98, 89, 85, 84, 83, 82, 81, 80, 70], 20);
  expect(checkQuotas(fewer.model, fewer.rows)).toEqual([]);
});

test('G6 a part of a unit is none: 20% of 9 are 1', () => {
  const { model, rows } = ranked([99, 98, 85, 84, 83, 82, 81, 80, 70], 20);
  expect(checkQuotas(model, rows)).toMatchObject([{ params: { count: 2, most: 1 } }]);
});

function ranked(totals: readonly number[], quotaPercent: number | null = null) {
  const assessment = assess(townsWith(bands(quotaPercent), totals));
  const rows = rankGroup(assessment, 'town', scoreAll(assessment));
  return { model: assessment.model('town').results, rows };
}

function sameName(
  band: { readonly name: object },
  row: { readonly band: { readonly name: object } | null } | undefined,
): boolean {
  return JSON.stringify(band.name) === JSON.stringify(row?.band?.name);
}

test('G6 bands that are not in order, or share a bound, are no scheme', () => {
  for (const bounds of [
    [80, 90],
    [90, 90],
  ]) {
    const wrong = bounds.map((from, at) => ({ name: `第${at + 1}等`, from, quotaPercent: null }));
    expect(() => townsWith([[['settlement', 'bands'], wrong]], [0])).toThrow('scheme.shape');
  }
});
