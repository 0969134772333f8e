import { resultBook, townsWith } from './resultBook';

test('G7 88.50 × 4% = 3.54, rounded once from the rounded total; other shares too', async () => {
  const totals = [88.5, 100, 86.15];
  const book = await resultBook(townsWith([[['settlement', 'conversionPercent'], 4]], totals));
  expect(book.summary('converted')).toEqual([3.54, 4, 3.45]);
  expect(book.ranking('converted')).toEqual([4, 3.54, 3.45]);
  expect(book.rows.map((it) => Number(it.converted))).toEqual([4, 3.54, 3.45]);
});

test('G7 without a share there is no column of converted points', async () => {
  const book = await resultBook(townsWith([], [88.5]));
  expect(book.hasColumn('converted')).toBe(false);
  expect(book.rows.map((it) => it.converted)).toEqual([null]);
});
