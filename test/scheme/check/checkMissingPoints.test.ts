import type { Json } from '../../../src/base/finding';
import { checkScheme } from '../../../src/scheme/check/checkScheme';
import { decideScheme, openFindings } from '../../../src/scheme/decide';
import type { Scheme } from '../../../src/scheme/scheme';
import { edited } from '../edited';
import { zhangshu } from '../zhangshu';
import { findingsOf } from './findingsOf';

const scheme = zhangshu();
const first = ['tables', 0, 'indicators', 0, 'indicators', 0];
const words = { by: '王敏', basis: '会议', date: '2021-12-20' };

function without(...paths: readonly (readonly (string | number)[])[]) {
  return edited(scheme, ...paths.map((it) => [[...it, 'points'], null] as const));
}

/** T01 without points, in an indicator that states 40 as its eight leaves of 5 made. */
function withMissingRow(stated: Json = 40) {
  return edited(without([...first, 'leaves', 0]), [[...first, 'points'], stated]);
}

test('a leaf without points for which its indicator leaves some is a missing row', () => {
  const open = withMissingRow();
  const [finding] = findingsOf(open, 'MISSING_ROW');
  expect(finding).toMatchObject({
    id: 'MISSING_ROW:T.1.1',
    place: 'T.1.1',
    blocking: true,
    params: { leaves: ['T01'], stated: 40, residual: 5 },
    options: [{ id: 'residual' }, { id: 'without' }, { id: 'amend' }],
  });
  expect(findingsOf(open, 'POINTS_MISSING')).toStrictEqual([]);
});

test('the sum that a missing row leaves wrong is shown and asks nothing of its own', () => {
  const sum = findingsOf(withMissingRow(), 'CHILD_SUM').find((it) => it.place === 'T.1.1');
  expect(sum).toMatchObject({
    blocking: false,
    options: [],
    params: { stated: 40, actual: 35, diff: -5 },
  });
});

test('what an indicator leaves for its only leaf without points can be given to it', () => {
  const open = withMissingRow();
  const decided = afterChoosing(open, 'residual');
  expect(decided.tables[0]?.indicators[0]?.indicators[0]?.leaves[0]?.points).toBe(5);
});

test('a missing row can be left out: its leaf scores nothing and the subtotal is that of the others', () => {
  const decided = afterChoosing(withMissingRow(), 'without');
  const indicator = decided.tables[0]?.indicators[0]?.indicators[0];
  expect(indicator).toMatchObject({ reading: 'leaves', points: 40 });
  expect(indicator?.leaves[0]?.points).toBe(0);
});

test.each([
  ['agree', 5, 0],
  ['leave one over', 6, 1],
])('points given anew that %s are taken or refused', (_, t01, diff) => {
  const open = withMissingRow();
  const [finding] = findingsOf(open, 'MISSING_ROW');
  const answers = Object.fromEntries(
    (finding?.options[2]?.asks ?? []).map((it) => [it.key, it.current ?? t01]),
  );
  const decision = { finding: finding?.id ?? '', option: 'amend', answers, ...words };
  const { issues } = decideScheme(open, checkScheme(open), [decision]);
  expect(issues).toMatchObject(
    diff === 0 ? [] : [{ code: 'decision.unsettled', params: { finding: finding?.id, diff } }],
  );
});

test('a leaf without points for which nothing is left is asked for as such', () => {
  const [finding] = findingsOf(withMissingRow(35), 'POINTS_MISSING');
  expect(finding).toMatchObject({
    id: 'POINTS_MISSING:T.1.1',
    params: { leaves: ['T01'], residual: 0, special: 0 },
    options: [{ id: 'residual' }, { id: 'amend' }],
  });
});

function afterChoosing(open: Scheme, option: string): Scheme {
  const found = findingsOf(open, 'MISSING_ROW');
  const decision = { finding: found[0]?.id ?? '', option, answers: {}, ...words };
  return decideScheme(open, found, [decision]).scheme;
}

test('all other leaves without points are one finding a table, which only the points themselves close', () => {
  const silent = edited(without([...first, 'leaves', 0]), [[...first, 'points'], null]);
  const [finding] = findingsOf(silent, 'POINTS_MISSING');
  expect(finding).toMatchObject({
    id: 'POINTS_MISSING:town',
    params: { leaves: ['T01'], residual: null },
    options: [],
  });
  const decision = { finding: 'POINTS_MISSING:town', option: 'amend', answers: {}, ...words };
  expect(openFindings(silent, [decision]).map((it) => it.id)).toContain('POINTS_MISSING:town');
});

test('a scheme with all its points has no such finding', () => {
  expect(findingsOf(scheme, 'POINTS_MISSING')).toStrictEqual([]);
  expect(findingsOf(scheme, 'MISSING_ROW')).toStrictEqual([]);
});
