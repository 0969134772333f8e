import type { Json, Path } from '../../../src/base/finding';
import { checkScheme } from '../../../src/scheme/check/checkScheme';
import { decideScheme, openFindings } from '../../../src/scheme/decide';
import type { Scheme } from '../../../src/scheme/scheme';
import { edited } from '../edited';
import { wudang } from '../wudang';
import { wuweiScheme as wuwei } from '../wuweiScheme';
import { zhangshu } from '../zhangshu';
import { findingsOf } from './findingsOf';

const words = { by: '王敏', basis: '会议', date: '2021-12-20' };

function decide(
  scheme: Scheme,
  finding: string,
  option: string,
  answers: Readonly<Record<string, number>> = {},
) {
  const decision = { finding, option, answers, ...words };
  const isOpen = openFindings(scheme, [decision]).some((it) => it.id === finding);
  return { ...decideScheme(scheme, checkScheme(scheme), [decision]), isOpen };
}

test.each(['zero', 'fail', 'both'])(
  'a veto that two places state differently is read as %s',
  (id) => {
    const { scheme, isOpen } = decide(wudang(), 'VETO_CONFLICT:V1', id);
    expect([scheme.vetoes[0]?.effect, isOpen]).toStrictEqual([id, false]);
    expect(findingsOf(scheme, 'VETO_CONFLICT')).toStrictEqual([]);
  },
);

test.each(['items', 'tier'])('a leaf that is scored twice is read by its %s', (id) => {
  const { scheme, isOpen } = decide(wuwei(), 'ADDITIVE_VS_TIER:W05', id);
  const leaf = scheme.tables[0]?.indicators[0]?.indicators[2]?.leaves[0];
  expect([leaf?.key, leaf?.reading, isOpen]).toStrictEqual(['W05', id, false]);
});

test('which answer earns the points is written into the criterion', () => {
  const { scheme } = decide(wuwei(), 'POLARITY:W19', 'first');
  const leaf = scheme.tables[0]?.indicators[1]?.indicators[1]?.leaves[2];
  expect(leaf?.criterion.endsWith('第（5）小项：不收取费用的得分。')).toBe(true);
});

test('a pass mark and a share for conversion can be decided though they block nothing', () => {
  const scheme = edited(wudang(), [['settlement', 'conversionMinPercent'], 4]);
  const passed = decide(scheme, 'NO_PASS_MARK:passMark', 'amend', { passMark: 60 });
  expect(passed.scheme.settlement.passMark).toBe(60);
  const finer = decide(scheme, 'NO_PASS_MARK:passMark', 'amend', { passMark: 60.125 });
  expect(finer).toMatchObject({ issues: [{ code: 'decision.incomplete' }] });
  expect(finer.scheme.settlement.passMark).toBeNull();
  const share = (conversionPercent: number) =>
    decide(scheme, 'NO_CONVERSION:conversionPercent', 'amend', { conversionPercent });
  expect(share(4).scheme.settlement.conversionPercent).toBe(4);
  expect(share(3.99)).toMatchObject({ issues: [{ code: 'decision.incomplete' }] });
});

test('an answer of three decimals is refused as an issue and leaves its finding open', () => {
  const answers = { 'T08/points': 1.234, 'D05/points': 1 };
  const { scheme, issues, isOpen } = decide(
    zhangshu(),
    'LATE_WITHOUT_PENALTY:D05,T08',
    'points',
    answers,
  );
  expect(issues).toMatchObject([
    {
      code: 'decision.incomplete',
      severity: 'error',
      params: { finding: 'LATE_WITHOUT_PENALTY:D05,T08' },
    },
  ]);
  expect([scheme, isOpen]).toStrictEqual([zhangshu(), true]);
});

test('an answer that its place cannot hold is refused, and the other decisions hold', () => {
  const scheme = zhangshu();
  const found = checkScheme(scheme).map((it) => ({
    ...it,
    options: it.options.map((option) => ({
      ...option,
      asks: option.asks.map((ask) => ({ ...ask, min: 0 })),
    })),
  }));
  const late = {
    finding: 'LATE_WITHOUT_PENALTY:D05,T08',
    option: 'points',
    answers: { 'T08/points': 0, 'D05/points': 1 },
    ...words,
  };
  const order = { finding: 'ORDER_UNDEFINED:order', option: 'capFirst', answers: {}, ...words };
  const { scheme: decided, issues } = decideScheme(scheme, found, [late, order]);
  expect(issues).toMatchObject([
    { code: 'decision.incomplete', params: { finding: late.finding } },
  ]);
  expect(decided.settlement.order).toBe('capFirst');
});

const items: Path = [
  'tables',
  0,
  'indicators',
  0,
  'indicators',
  1,
  'leaves',
  1,
  'rules',
  0,
  'items',
];

test.each([
  ['agree', [1, 2, 1, 1], 0],
  ['fall short', [1, 1, 1, 1], -1],
])('sub-items given anew that %s are added up again', (_, given, diff) => {
  // W04 has four sub-items that make its 4 points; stated as 5 they do not.
  const leafPoints: Path = ['tables', 0, 'indicators', 0, 'indicators', 1, 'leaves', 1, 'points'];
  const five: Json = 5;
  const scheme = edited(wuwei(), [leafPoints, five]);
  const [finding] = findingsOf(scheme, 'ITEM_SUM');
  const amend = finding?.options.find((it) => it.id === 'amend');
  expect(amend?.asks.map((it) => it.path.slice(0, -2))).toStrictEqual([items, items, items, items]);
  const answers = Object.fromEntries(amend?.asks.map((it, at) => [it.key, given[at] ?? 0]) ?? []);
  const { issues, isOpen } = decide(scheme, finding?.id ?? '', 'amend', answers);
  expect(issues).toMatchObject(
    diff === 0 ? [] : [{ code: 'decision.unsettled', params: { finding: finding?.id, diff } }],
  );
  expect(isOpen).toBe(diff !== 0);
});

test('points given to a leaf that its own sub-items no longer make are refused', () => {
  const amend = (w17: number, w18: number, w19: number) =>
    decide(wuwei(), 'POINTS_MISSING:W.2.2', 'amend', { W17: w17, W18: w18, W19: w19 });
  expect(amend(0, 2, 2.5)).toMatchObject({ issues: [], isOpen: false });
  // W19 has five sub-items of 0.5.
  const short = amend(0.5, 2, 2);
  expect(short.isOpen).toBe(true);
  expect(short.issues).toMatchObject([{ code: 'decision.unsettled', params: { diff: 0.5 } }]);
});
