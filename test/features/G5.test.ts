import { zhangshu } from '../scheme/zhangshu';
import { resultBook, townsWith } from './resultBook';

test('G5 89.66 against a pass mark of 90 is 不合格 and shows 89.66; 90 passes', async () => {
  const book = await resultBook(townsWith([[['settlement', 'passMark'], 90]], [89.66, 90, 95.5]));
  expect(book.summary('band')).toEqual(['不合格', '合格', '合格']);
  expect(book.summary('total')).toEqual([89.66, 90, 95.5]);
  expect(book.ranking('band')).toEqual(['合格', '合格', '不合格']);
  expect(book.rows.map((it) => [Number(it.final), it.band?.name.kind])).toEqual([
    [95.5, 'pass'],
    [90, 'pass'],
    [89.66, 'fail'],
  ]);
});

test('G5 the mark is judged on the rounded total: with one decimal 89.96 is 90 and passes, 89.94 is 89.9 and does not', async () => {
  const award = zhangshu().adjustments.findIndex((it) => it.key === 'P5');
  const evaluation = townsWith(
    [
      [['settlement', 'passMark'], 90],
      [['settlement', 'decimals'], 1],
      [
        ['adjustments', award, 'rule'],
        { kind: 'discretionary', what: '酌情考虑的其他情形', step: 0.01 },
      ],
    ],
    [0, 0],
  );
  const units = Object.fromEntries(
    evaluation.roster.map(({ code }, at) => [
      code,
      withLoss(evaluation.units[code]?.rows ?? {}, [0.04, 0.06][at] ?? 0),
    ]),
  );
  const book = await resultBook({ ...evaluation, units, overrides: {} });
  expect(book.summary('total')).toEqual([90, 89.9]);
  expect(book.summary('band')).toEqual(['合格', '不合格']);
  expect(book.rows.map((it) => it.band?.name.kind)).toEqual(['pass', 'fail']);
  expect(String(book.note())).toContain('四舍五入保留一位小数');
});

/** 10 points and a little more lost at somebody's discretion. */
function withLoss(rows: object, more: number) {
  const notes = { self: null, reason: '通报', evidence: '文件' };
  return {
    complete: '是',
    rows: {
      ...rows,
      'P5/amount': { ...notes, review: 10 + more },
      'P5/approver': { ...notes, review: '王敏' },
    },
  };
}
