import type { Ask, Finding } from '../../../src/base/finding';
import {
  askedNumber,
  decisionOf,
  lackOf,
  stillOff,
  type DecisionDraft,
} from '../../../src/pane/findings/decisionDraft';
import { checkScheme } from '../../../src/scheme/check/checkScheme';
import { zhangshu } from '../../scheme/zhangshu';

const findings = checkScheme(zhangshu());

function findingOf(code: string, place?: string): Finding {
  const found = findings.find((it) => it.code === code && (place ?? it.place) === it.place);
  if (found === undefined) throw new Error(`no finding ${code}`);
  return found;
}

function draftOf(finding: Finding, option: string, answers: Record<string, string>): DecisionDraft {
  const found = finding.options.find((it) => it.id === option) ?? null;
  const asks = found?.asks ?? [];
  const start = Object.fromEntries(asks.map((it) => [it.key, String(it.current ?? '')]));
  return { option: found, answers: { ...start, ...answers }, by: '王敏', basis: '办公会议定' };
}

const ask: Ask = { key: 'a', path: [], label: '答复书', current: 5, min: 0, max: 10 };

test.each([
  ['5', 5],
  ['５', 5],
  [' 2.5 ', 2.5],
  ['0', 0],
  ['', null],
  [' ', null],
  ['11', null],
  ['-1', null],
  ['5分', null],
])('of %j typed, the number is %p', (text, expected) => {
  expect(askedNumber(ask, text)).toBe(expected);
});

test('what is missing is named in the order it is filled in', () => {
  const order = findingOf('ORDER_UNDEFINED');
  const nothing: DecisionDraft = { option: null, answers: {}, by: '', basis: ' ' };
  const option = order.options[0] ?? null;
  expect(lackOf(order, nothing)).toBe('choose');
  expect(lackOf(order, { ...nothing, option })).toBe('by');
  expect(lackOf(order, { ...nothing, option, by: '王敏' })).toBe('basis');
  expect(lackOf(order, { ...nothing, option, by: '王敏', basis: '会议' })).toBeNull();
});

test('amended points must add up to what the document states', () => {
  const sum = findingOf('CHILD_SUM', 'T.1');
  const first = draftOf(sum, 'amend', {}).option?.asks[0];
  if (first === undefined) throw new Error('nothing is asked');
  expect(stillOff(sum, draftOf(sum, 'amend', {}))).toBe(-5);
  expect(lackOf(sum, draftOf(sum, 'amend', {}))).toBe('answers');
  const mended = draftOf(sum, 'amend', { [first.key]: String((first.current ?? 0) + 5) });
  expect(stillOff(sum, mended)).toBe(0);
  expect(lackOf(sum, mended)).toBeNull();
  expect(stillOff(sum, draftOf(sum, 'leaves', {}))).toBeNull();
});

test('a decision carries the day, trimmed words and the numbers typed', () => {
  const late = findingOf('LATE_WITHOUT_PENALTY');
  const draft = draftOf(late, 'points', {});
  const typed = { ...draft, answers: { 'T08/points': '２', 'D05/points': '3' }, by: ' 王敏 ' };
  expect(decisionOf(late, typed, new Date(2021, 11, 3))).toEqual({
    finding: late.id,
    option: 'points',
    answers: { 'T08/points': 2, 'D05/points': 3 },
    by: '王敏',
    basis: '办公会议定',
    date: '2021-12-03',
  });
});
