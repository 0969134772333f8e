import { markQuotes } from '../../../src/pane/explain/markQuotes';

const criterion = '要素齐全，无表述错误。表述错误1处扣1分，扣完为止。';

test('a sentence of the criterion is marked where it was applied', () => {
  const quotes = [{ text: '表述错误1处扣1分，扣完为止', isApplied: true }];
  expect(markQuotes(criterion, quotes)).toEqual({
    criterion: [
      { text: '要素齐全，无表述错误。', isMarked: false },
      { text: '表述错误1处扣1分，扣完为止', isMarked: true },
      { text: '。', isMarked: false },
    ],
    rest: [],
  });
});

test('a sentence that was not applied is not marked', () => {
  const quotes = [{ text: '要素齐全', isApplied: false }];
  expect(markQuotes(criterion, quotes).criterion).toEqual([{ text: criterion, isMarked: false }]);
});

test('sentences that do not stand in the criterion follow it', () => {
  const quotes = [
    { text: '未更新不得分', isApplied: false },
    { text: '内容雷同扣3分', isApplied: true },
  ];
  expect(markQuotes('公开指南。', quotes)).toEqual({
    criterion: [{ text: '公开指南。', isMarked: false }],
    rest: [
      { text: '未更新不得分', isMarked: false },
      { text: '内容雷同扣3分', isMarked: true },
    ],
  });
});

test('of two applied sentences of which one is in the other, the pieces still make up the criterion', () => {
  const quotes = [
    { text: '表述错误1处扣1分', isApplied: true },
    { text: '扣完为止', isApplied: true },
    { text: '表述错误', isApplied: true },
  ];
  const { criterion: pieces } = markQuotes(criterion, quotes);
  expect(pieces.map((it) => it.text).join('')).toBe(criterion);
  expect(pieces.filter((it) => it.isMarked).map((it) => it.text)).toEqual([
    '表述错误',
    '表述错误1处扣1分',
    '扣完为止',
  ]);
});
