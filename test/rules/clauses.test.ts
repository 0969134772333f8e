import { clausesOf } from '../../src/rules/clauses';

function parts(text: string): readonly (readonly [number, string])[] {
  return clausesOf(text).map(({ sentence, start, end }) => [sentence, text.slice(start, end)]);
}

test('commas part clauses, full stops and semicolons sentences', () => {
  expect(parts('要素齐全，无错误。未更新不得分; 缺1项扣1分')).toEqual([
    [0, '要素齐全'],
    [0, '无错误'],
    [1, '未更新不得分'],
    [2, ' 缺1项扣1分'],
  ]);
});

test('marks within brackets, quotation marks and numbers part nothing', () => {
  expect(parts('含“稳就业,稳外贸”等（如甲，乙）的1,000条，10:30前').map(([, it]) => it)).toEqual([
    '含“稳就业,稳外贸”等（如甲，乙）的1,000条',
    '10:30前',
  ]);
});

test('a line whose brackets do not match is parted at every comma, and spoils no other line', () => {
  expect(parts('未公开(含网站，扣1分\n未更新，扣2分')).toHaveLength(4);
});

test('numbers of items and points in brackets part clauses', () => {
  expect(parts('查看(1)是否更新(0.5分)是否解读(1分) 2. 其他').map(([, it]) => it)).toEqual([
    '查看',
    '(1)是否更新(0.5分)',
    '是否解读(1分)',
    '2. 其他',
  ]);
});

test('nothing comes of nothing but marks', () => {
  expect(clausesOf('，。 ；\n')).toEqual([]);
});
