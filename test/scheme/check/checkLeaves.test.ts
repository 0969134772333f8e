import { edited } from '../edited';
import { zhangshu } from '../zhangshu';
import { findingsOf, paramsOf } from './findingsOf';

const scheme = zhangshu();
const staff = ['tables', 0, 'indicators', 4, 'indicators', 1, 'leaves', 0];
const report = (table: number, leaf: number) =>
  ['tables', table, 'indicators', 0, 'indicators', 0, 'leaves', leaf] as const;

test('deductions that can take the whole leaf reach zero', () => {
  const right = edited(scheme, [[...staff, 'rules', 0, 'points'], 4]);
  expect(findingsOf(right, 'UNREACHABLE_ZERO').map((it) => it.place)).toStrictEqual(['T15', 'D13']);
});

test.each([
  ['a judgement', { kind: 'judged', step: 0.5 }],
  ['an event that takes the leaf', { kind: 'zeroIf', when: '未配备' }],
  ['a deduction without limit', { kind: 'perOccurrence', when: '缺席', measure: '次', points: 1 }],
])('with %s the leaf reaches zero', (_, rule) => {
  const right = edited(scheme, [[...staff, 'rules', 0], rule]);
  expect(findingsOf(right, 'UNREACHABLE_ZERO').map((it) => it.place)).toStrictEqual(['T15', 'D13']);
});

test('a judged leaf with a sentence of the document has a standard', () => {
  const guided = edited(scheme, [
    [...report(0, 1), 'rules', 0],
    { kind: 'judged', step: 0.5, quote: '解读率达到80%得满分' },
  ]);
  expect(paramsOf(guided, 'NO_SCORING_RULE')).toMatchObject([
    { leaves: ['T04', 'T06', 'T07', 'T09', 'T16', 'T17'], points: 32 },
    { points: 32 },
  ]);
});

test('one question for two groups is one finding with the points and the changes of both', () => {
  const [late, ...others] = findingsOf(scheme, 'LATE_WITHOUT_PENALTY');
  expect(others).toStrictEqual([]);
  expect(late).toMatchObject({ group: null, place: 'T08,D05', params: { leafPoints: [5, 10] } });
  const penalty = late?.options.find((it) => it.id === 'points');
  expect(penalty?.asks.map(({ key, path, max }) => ({ key, path, max }))).toStrictEqual([
    { key: 'T08/points', path: [...report(0, 7), 'rules', 0, 'late', 'points'], max: 5 },
    { key: 'D05/points', path: [...report(1, 4), 'rules', 0, 'late', 'points'], max: 10 },
  ]);
});

test('questions about different days stay apart', () => {
  const other = edited(scheme, [[...report(1, 4), 'rules', 0, 'by'], '2021-03-31']);
  expect(findingsOf(other, 'LATE_WITHOUT_PENALTY').map((it) => [it.place, it.group])).toStrictEqual(
    [
      ['T08', 'town'],
      ['D05', 'dept'],
    ],
  );
});

test('the same question twice in one group stays two', () => {
  const twice = edited(scheme, [
    [...report(0, 0), 'rules', 0],
    JSON.parse(JSON.stringify(scheme.tables[0]?.indicators[0]?.indicators[0]?.leaves[7]?.rules[0])),
  ]);
  expect(findingsOf(twice, 'LATE_WITHOUT_PENALTY').map((it) => it.place)).toStrictEqual([
    'T01',
    'T08',
    'D05',
  ]);
});

test.each([
  ['in the second quarter', '2021-04-01', '樟府办发〔2021〕49号'],
  ['while the document is among the first of its year', '2021-01-31', '樟府办发〔2021〕9号'],
  ['in the year after the document', '2021-01-31', '樟府办发〔2020〕49号'],
])('a deadline %s is none before the scheme', (_, by, documentNumber) => {
  const later = edited(
    scheme,
    [['documentNumber'], documentNumber],
    [[...report(0, 7), 'rules', 0, 'by'], by],
    [[...report(1, 4), 'rules', 0, 'by'], by],
  );
  expect(findingsOf(later, 'DEADLINE_BEFORE_SCHEME')).toStrictEqual([]);
});

test('with a day of issue a deadline before it has passed, one after it has not', () => {
  const issued = (day: string) => edited(scheme, [['issuedOn'], day]);
  expect(findingsOf(issued('2021-02-01'), 'DEADLINE_BEFORE_SCHEME')).toHaveLength(1);
  expect(findingsOf(issued('2021-01-31'), 'DEADLINE_BEFORE_SCHEME')).toStrictEqual([]);
});
