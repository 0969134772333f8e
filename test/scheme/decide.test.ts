import fc from 'fast-check';
import type { Decision } from '../../src/base/finding';
import { checkScheme } from '../../src/scheme/check/checkScheme';
import { decideScheme, openFindings } from '../../src/scheme/decide';
import type { Scheme } from '../../src/scheme/scheme';
import { edited } from './edited';
import { zhangshu } from './zhangshu';

const published = zhangshu();
const findings = checkScheme(published);

function decision(
  finding: string,
  option: string,
  answers: Readonly<Record<string, number>> = {},
): Decision {
  return { finding, option, answers, by: '张三', basis: '办公会议定', date: '2021-12-21' };
}

const townPoints = {
  T01: 5,
  T02: 5,
  T03: 5,
  T04: 5,
  T05: 5,
  T06: 5,
  T07: 5,
  T08: 5,
  T09: 2,
  T10: 5,
  T11: 3,
};

/** One decision on each blocking finding. */
const all: readonly Decision[] = [
  decision('ORDER_UNDEFINED:order', 'penaltyFirst'),
  decision('PENALTY_NO_FLOOR:floor', 'zero'),
  decision('SOFT_CAP:bonusPool', 'hard'),
  decision('DOUBLE_COUNT:notice', 'adjustment'),
  decision('PER_ITEM_OR_HIGHEST:B1', 'each'),
  decision('PER_CASE_OR_ONCE:P2', 'once'),
  decision('CHILD_SUM:T.1', 'amend', { ...townPoints, T01: 10 }),
  decision('CHILD_SUM:T.3', 'capAtStated'),
  decision('EITHER_OR_BOTH:T15', 'any'),
  decision('LATE_WITHOUT_PENALTY:D05,T08', 'points', { 'T08/points': 2, 'D05/points': 4 }),
];

const decide = (...decisions: readonly Decision[]) => decideScheme(published, findings, decisions);
const leaves = (scheme: Scheme, table: number, indicator: number, child: number) =>
  scheme.tables[table]?.indicators[indicator]?.indicators[child]?.leaves;

test('without decisions the scheme is as published and all blocking findings are open', () => {
  expect(decide()).toStrictEqual({ scheme: published, issues: [] });
  expect(openFindings(published, [])).toStrictEqual(findings.filter((it) => it.blocking));
});

test('with a decision on each blocking finding none is open', () => {
  expect(decide(...all).issues).toStrictEqual([]);
  expect(openFindings(published, all)).toStrictEqual([]);
});

test('decisions stand in the settlement and the adjustments', () => {
  const { settlement, overlaps, adjustments } = decide(...all).scheme;
  expect(settlement).toMatchObject({
    order: 'penaltyFirst',
    floor: 'zero',
    bonusPool: { isHard: true },
  });
  expect(overlaps[0]?.handling).toBe('adjustment');
  expect(adjustments[0]?.rule).toHaveProperty('reading', 'each');
  expect(adjustments[5]?.rule).toHaveProperty('reading', 'once');
});

test('decisions and their answers stand on the leaves of all tables', () => {
  const { scheme } = decide(...all);
  expect(scheme).toHaveProperty(['tables', 0, 'indicators', 2, 'reading'], 'capAtStated');
  expect(leaves(scheme, 0, 0, 0)?.[0]).toMatchObject({ key: 'T01', points: 10 });
  expect(leaves(scheme, 0, 2, 1)).toMatchObject([{ rules: [{}, { need: 'any' }, {}, {}, {}] }]);
  expect(leaves(scheme, 0, 0, 0)?.[7]).toMatchObject({
    key: 'T08',
    rules: [{ late: { kind: 'points', points: 2 } }, {}, {}],
  });
  expect(leaves(scheme, 1, 0, 0)?.[4]).toMatchObject({
    key: 'D05',
    rules: [{ late: { kind: 'points', points: 4 } }, {}, {}],
  });
});

test('a decided scheme has no blocking finding left but the sum it was decided to live with', () => {
  const left = checkScheme(decide(...all).scheme);
  expect(left.filter((it) => it.blocking)).toStrictEqual([]);
  expect(left.filter((it) => it.code === 'CHILD_SUM').map((it) => it.id)).toStrictEqual([
    'CHILD_SUM:T.3',
  ]);
});

test('the published scheme stays as it is', () => {
  const before = JSON.stringify(published);
  decide(...all);
  expect(JSON.stringify(published)).toBe(before);
});

test('the order in which decisions were taken does not matter', () => {
  const expected = decide(...all).scheme;
  fc.assert(
    fc.property(fc.shuffledSubarray([...all], { minLength: all.length }), (shuffled) => {
      expect(decide(...shuffled).scheme).toStrictEqual(expected);
    }),
    { numRuns: 30 },
  );
});

test('any choice of options leaves a scheme, and closes exactly the findings it decides', () => {
  const choices = findings
    .filter((it) => it.blocking)
    .map((it) =>
      fc.option(
        fc
          .constantFrom(...it.options.filter((option) => option.asks.length === 0))
          .map((option) => decision(it.id, option.id)),
      ),
    );
  fc.assert(
    fc.property(fc.tuple(...choices), (chosen) => {
      const taken = chosen.filter((it) => it !== null);
      expect(decide(...taken).issues).toStrictEqual([]);
      const open = openFindings(published, taken).map((it) => it.id);
      const undecided = findings
        .filter((it) => it.blocking && !taken.some((one) => one.finding === it.id))
        .map((it) => it.id);
      expect(open).toStrictEqual(undecided);
    }),
    { numRuns: 50 },
  );
});

test('of two decisions on one finding the later counts', () => {
  const { scheme } = decide(
    decision('ORDER_UNDEFINED:order', 'capFirst'),
    decision('ORDER_UNDEFINED:order', 'penaltyFirst'),
  );
  expect(scheme.settlement.order).toBe('penaltyFirst');
});

test.each([
  ['finding', decision('ORDER_UNDEFINED:elsewhere', 'capFirst')],
  ['option', decision('ORDER_UNDEFINED:order', 'sideways')],
])('a decision with an unknown %s is reported and changes nothing', (_, unknown) => {
  expect(decide(unknown)).toStrictEqual({
    scheme: published,
    issues: [
      { code: 'decision.unknown', severity: 'warning', params: { finding: unknown.finding } },
    ],
  });
  expect(openFindings(published, [unknown])).toHaveLength(10);
});

test.each([
  ['missing', {}],
  ['partly missing', { T14: 5 }],
  ['below the bounds', { T14: -1, T15: 16 }],
  ['above the bounds', { T14: 5, T15: 100.5 }],
  ['no number', { T14: 5, T15: Number.NaN }],
  ['infinite', { T14: 5, T15: Number.POSITIVE_INFINITY }],
])('a decision with an answer that is %s is incomplete and changes nothing', (_, answers) => {
  const incomplete = decision('CHILD_SUM:T.3', 'amend', answers);
  expect(decide(incomplete)).toStrictEqual({
    scheme: published,
    issues: [
      { code: 'decision.incomplete', severity: 'error', params: { finding: 'CHILD_SUM:T.3' } },
    ],
  });
  expect(openFindings(published, [incomplete])).toHaveLength(10);
});

test('amended points that still do not add up leave the finding open and say by how much', () => {
  const amended = decision('CHILD_SUM:T.3', 'amend', { T14: 5, T15: 10.5 });
  const { scheme, issues } = decide(amended);
  expect(leaves(scheme, 0, 2, 1)?.[0]).toMatchObject({ key: 'T15', points: 10.5 });
  expect(issues).toStrictEqual([
    {
      code: 'decision.unsettled',
      severity: 'error',
      params: { finding: 'CHILD_SUM:T.3', diff: 0.5 },
    },
  ]);
  expect(openFindings(published, [amended]).map((it) => it.id)).toContain('CHILD_SUM:T.3');
});

test('amended points that add up close the finding', () => {
  const amended = decision('CHILD_SUM:T.3', 'amend', { T14: 5, T15: 10 });
  expect(decide(amended).issues).toStrictEqual([]);
  expect(openFindings(published, [amended]).map((it) => it.id)).not.toContain('CHILD_SUM:T.3');
});

test('points stated further down are asked for too, and must add up at each level', () => {
  const stating = edited(published, [
    ['tables', 0, 'indicators', 2, 'indicators', 1, 'points'],
    15,
  ]);
  const found = checkScheme(stating);
  const amend = (answers: Readonly<Record<string, number>>) =>
    decideScheme(stating, found, [decision('CHILD_SUM:T.3', 'amend', answers)]).issues;
  expect(amend({ T14: 5, 'T.3.2': 10, T15: 15 })).toMatchObject([{ params: { diff: 5 } }]);
  expect(amend({ T14: 5, 'T.3.2': 10, T15: 10 })).toStrictEqual([]);
});
