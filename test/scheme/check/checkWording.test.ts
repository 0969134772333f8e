import { edited } from '../edited';
import { suzhou } from '../suzhou';
import { wudang } from '../wudang';
import { wuweiScheme as wuwei } from '../wuweiScheme';
import { findingsOf, paramsOf } from './findingsOf';

const [counties, departments] = [wuwei(), wudang()];
const city = suzhou();
const leaf = (...at: readonly number[]) => [
  'tables',
  at[0] ?? 0,
  ...at.slice(1, -1).flatMap((it) => ['indicators', it]),
  'leaves',
  at[at.length - 1] ?? 0,
];

test('an indicator and a stage with one name have no finding', () => {
  const same = edited(
    city,
    [['tables', 0, 'indicators', 6, 'otherName'], null],
    [['stages', 2, 'otherName'], null],
  );
  expect(findingsOf(city, 'NAME_DRIFT')).toHaveLength(1);
  expect(findingsOf(same, 'NAME_DRIFT')).toStrictEqual([]);
  expect(findingsOf(city, 'STAGE_NAME_DRIFT')).toHaveLength(1);
  expect(findingsOf(same, 'STAGE_NAME_DRIFT')).toStrictEqual([]);
});

test('a document that all places cite by the same words has no finding', () => {
  const path = [...leaf(0, 0, 1, 1), 'criterion'];
  const right = edited(departments, [path, '根据乌委办通〔2017〕81号文要求，制定工作方案。']);
  expect(paramsOf(departments, 'DOCNO_MISMATCH')).toStrictEqual([
    { number: '〔2017〕81号', words: ['乌委', '乌委办通'] },
  ]);
  expect(findingsOf(right, 'DOCNO_MISMATCH')).toStrictEqual([]);
});

test('a scheme copied to the next year lists the years that were right before', () => {
  const next = edited(counties, [['year'], 2021]);
  expect(paramsOf(counties, 'STALE_YEAR')).toMatchObject([{ places: { length: 3 } }]);
  const [stale] = paramsOf(
    edited(next, [[...leaf(0, 0, 0, 0), 'name'], '2020年信息']),
    'STALE_YEAR',
  );
  expect(stale).toMatchObject({
    year: 2021,
    places: { length: 5, 0: { place: 'W01', years: [2020] }, 4: { place: 'W27', years: [2019] } },
  });
});

test.each([
  ['2020-10-09', ['第一季度', '第二季度', '第三季度']],
  ['2020-09-30', ['第一季度', '第二季度']],
  ['2020-03-31', []],
  ['2019-12-31', []],
  [null, []],
])('issued on %s, the quarters before it are over', (day, periods) => {
  const found = paramsOf(edited(city, [['issuedOn'], day]), 'RETROACTIVE');
  expect(found).toMatchObject(periods.length === 0 ? [] : [{ name: '过程测评', periods }]);
});

test.each([
  ['市政府办公室', 1],
  ['市委办公室', 0],
  ['县政府办公室', 0],
  ['办公室', 0],
])('with %s among the units, the issuer is found %d times', (name, count) => {
  const named = edited(city, [['groups', 1, 'units', 0, 'name'], name]);
  expect(findingsOf(named, 'SELF_RATING')).toHaveLength(count);
});

test('tables that demand the same have no finding, with other figures they have', () => {
  const first = [...leaf(1, 0, 0, 0), 'criterion'];
  const same = edited(departments, [
    first,
    '每年专题听取汇报不少于1次，研究重大事项，部署推进政务公开工作。',
  ]);
  const derived = (scheme: typeof same) =>
    findingsOf(scheme, 'GROUP_DIFF').filter((it) => it.place === 'A001,B001');
  expect(derived(departments)).toHaveLength(1);
  expect(derived(same)).toStrictEqual([]);
});

test('a gap in the numbers tells what the indicators around it leave', () => {
  expect(paramsOf(counties, 'NUM_GAP')).toStrictEqual([
    {
      missing: [29, 30],
      residual: 0,
      around: [
        { name: '网站平台建设', stated: 7, parts: [3, 2, 2] },
        { name: '制度建设', stated: 5, parts: [3, 2] },
      ],
    },
  ]);
  const lost = edited(counties, [['tables', 0, 'indicators', 2, 'indicators', 1, 'points'], 9]);
  expect(paramsOf(lost, 'NUM_GAP')).toMatchObject([{ residual: 2 }]);
});

test('numbers that start again in another table are no gap', () => {
  expect(findingsOf(departments, 'NUM_GAP')).toStrictEqual([]);
});

test('one leaf with points is enough for a column that was not lost', () => {
  const some = edited(departments, [[...leaf(0, 0, 0, 0), 'points'], 2]);
  expect(paramsOf(departments, 'SCORES_LOST')).toStrictEqual([
    { tables: ['附件1', '附件2'], leaves: 189 },
  ]);
  expect(paramsOf(some, 'SCORES_LOST')).toStrictEqual([{ tables: ['附件2'], leaves: 98 }]);
});
