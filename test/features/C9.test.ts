import type { Json } from '../../src/base/finding';
import { resultBook, townsWith } from './resultBook';

const veto = (key: string, effect: string): Json => ({
  key,
  name: '弄虚作假',
  groups: null,
  effect,
  quote: '弄虚作假的，从严处理。',
  source: '示例',
});
const asserted = { self: null, review: '是', reason: '虚报', evidence: '核查笔录' };

test('C9 both at once: total 0 and 不合格; only 直接不合格: the total stays; only 归零: 0 and ranked last', async () => {
  const evaluation = townsWith(
    [[['vetoes'], [veto('V1', 'zero'), veto('V2', 'fail')]]],
    [0, 0, 0, 0],
    {
      overrides: {},
      corrected: [],
    },
  );
  const marks = [['V1', 'V2'], ['V2'], ['V1'], []];
  const units = Object.fromEntries(
    evaluation.roster.map(({ code }, at) => [
      code,
      {
        complete: '是',
        rows: {
          ...evaluation.units[code]?.rows,
          ...Object.fromEntries((marks[at] ?? []).map((it) => [it, asserted])),
        },
      },
    ]),
  );
  const book = await resultBook({ ...evaluation, units });
  expect(book.summary('total')).toEqual([0, 100, 0, 100]);
  expect(book.summary('band')).toEqual(['不合格', '不合格', '', '']);
  expect(book.summary('rank')).toEqual([3, 1, 3, 1]);
  expect(book.rows.map((it) => [Number(it.final), it.band?.name.kind ?? null])).toEqual([
    [100, 'fail'],
    [100, null],
    [0, 'fail'],
    [0, null],
  ]);
});

test('C9 one veto can do both, and a band below all others is 不合格 whatever the total', async () => {
  const bands: Json = [
    { name: '优秀', from: 90, quotaPercent: null },
    { name: '较差', from: 0, quotaPercent: null },
  ];
  const evaluation = townsWith(
    [
      [['vetoes'], [veto('V1', 'both'), veto('V2', 'fail')]],
      [['settlement', 'bands'], bands],
    ],
    [95, 95],
    { overrides: {}, corrected: [] },
  );
  const [first = '', second = ''] = evaluation.roster.map((it) => it.code);
  const entriesWith = (code: string, key: string) => ({
    complete: '是',
    rows: { ...evaluation.units[code]?.rows, [key]: asserted },
  });
  const units = { [first]: entriesWith(first, 'V1'), [second]: entriesWith(second, 'V2') };
  const book = await resultBook({ ...evaluation, units });
  expect(book.summary('total')).toEqual([0, 100]);
  expect(book.summary('band')).toEqual(['较差', '较差']);
});
