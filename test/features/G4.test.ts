import { tieReminders } from '../../src/flows/rankingObstacles';
import { review } from '../../src/flows/review';
import { readWorkbook } from '../../src/layout/readWorkbook';
import { planBook } from '../../src/flows/book';
import { contentsOf, planOf, texts } from '../layout/fixture';
import { resultBook, townsWith } from './resultBook';

const ties = (kind: 'skip' | 'dense') => ({ options: { ties: kind, selfReviewGap: 2 } });

test('G4 [95, 95, 90] ranks 1, 1, 3, or 1, 1, 2 without a gap, in the engine and on the sheets', async () => {
  for (const [kind, ranks] of [
    ['skip', [1, 1, 3]],
    ['dense', [1, 1, 2]],
  ] as const) {
    const book = await resultBook(townsWith([], [95, 95, 90], ties(kind)));
    expect(book.rows.map((it) => it.rank)).toEqual(ranks);
    expect(book.summary('rank')).toEqual(ranks);
    expect(book.ranking('rank')).toEqual(ranks);
    expect(book.ranking('note')).toEqual(['并列', '并列', '']);
  }
});

test('G4 equal totals part by the tie breakers in their order; what is equal in all stays tied', async () => {
  const evaluation = townsWith(
    [
      [
        ['settlement', 'tieBreakers'],
        ['base', 'bonus'],
      ],
    ],
    [95, 95, 95, 96],
  );
  const [first = '', second = ''] = evaluation.roster.map((it) => it.code);
  const rows = evaluation.units[first]?.rows ?? {};
  const lower = { self: null, review: 3, reason: '更新慢', evidence: null };
  const units = {
    ...evaluation.units,
    [first]: { complete: '是', rows: { ...rows, 'T02/1': lower } },
  };
  const book = await resultBook({ ...evaluation, units });
  expect(book.rows.map((it) => [it.unit === first, it.rank])).toEqual([
    [false, 1],
    [false, 2],
    [false, 2],
    [true, 4],
  ]);
  expect(book.rows[1]?.unit).toBe(second);
  expect(book.summary('rank')).toEqual([4, 2, 2, 1]);
  const dense = await resultBook({ ...evaluation, units, ...ties('dense') });
  expect(dense.summary('rank')).toEqual([3, 2, 2, 1]);
  expect(dense.rows.map((it) => it.rank)).toEqual([1, 2, 2, 3]);
});

test('G4 a tie that nothing parts is brought to mind', () => {
  const evaluation = townsWith([], [95, 95, 90]);
  const read = readWorkbook(contentsOf(planOf(evaluation)), texts);
  if (read.evaluation === null) throw new Error('nothing was read');
  const snapshot = review(
    { contents: [], read, planned: planBook(read.evaluation, texts, []) },
    null,
    texts,
  );
  expect(tieReminders(snapshot, 'town').map((it) => [it.code, it.severity, it.params])).toEqual([
    ['ranking.tie', 'warning', { rank: 1, units: ['福城街道', '大桥街道'] }],
  ]);
});

test('G4 a tie breaker that is no part of any total is no key of the scheme', () => {
  expect(() =>
    townsWith(
      [
        [
          ['settlement', 'tieBreakers'],
          ['base', 'T99'],
        ],
      ],
      [0],
    ),
  ).toThrow('settlement.tieBreakers[1]');
});
