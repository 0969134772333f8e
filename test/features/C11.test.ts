import type { Json, Path } from '../../src/base/finding';
import { mustBeDone } from '../../src/cli/buildExample';
import { exampleDecisions } from '../../src/flows/exampleDecisions';
import { createSession } from '../../src/flows/createSession';
import { zhCN } from '../../src/i18n/zh-CN';
import { zhCNExample } from '../../src/i18n/zh-CN-example';
import { zhCNSheets } from '../../src/i18n/zh-CN-sheets';
import { defaultOptions } from '../../src/layout/readWorkbook';
import { createXlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { locateTableLeaves, locateTables } from '../../src/scheme/locate';
import type { Scheme, Settlement } from '../../src/scheme/scheme';
import { assess } from '../../src/scoring/assess';
import { compileGroup } from '../../src/scoring/compile';
import { checkUnit } from '../../src/scoring/checkUnit';
import type { RowEntry, UnitEntries } from '../../src/scoring/evaluation';
import { explainTotal } from '../../src/scoring/explainTotal';
import { scoreUnit } from '../../src/scoring/scoreUnit';
import { edited } from '../scheme/edited';
import { decisionsOn, emptyEvaluation, noSeries } from '../scoring/decided';
import { template } from './template';

type Handling = NonNullable<Settlement['notApplicable']>;

interface LeafSpec {
  readonly points: number;
  readonly mayNotApply?: boolean;
}

/** 武威 with one indicator of judged leaves, of 100 points as the table states them. */
function schemeOf(leaves: readonly LeafSpec[], handling: Handling | null): Scheme {
  const base = template('wuwei-2020');
  const json = leaves.map(({ points, mayNotApply = false }, at) => ({
    key: `L${at + 1}`,
    name: `指标${at + 1}`,
    points,
    mayNotApply,
    criterion: '示例',
    rules: [{ kind: 'judged', step: 0.01, quote: '评分，每0.01分一档' }],
    reading: null,
    evidence: null,
    source: `示例第${at + 1}项`,
  }));
  const indicator: Json = {
    key: 'I',
    name: '指标',
    otherName: null,
    points: null,
    reading: null,
    indicators: [],
    leaves: json,
  };
  return edited(
    base,
    [['tables', 0, 'indicators'], [indicator]],
    [['remarks'], []],
    [['settlement', 'notApplicable'], handling],
  );
}

const blank: RowEntry = { self: null, review: null, reason: null, evidence: null };

/** Points by leaf; 不适用 stands for a leaf that does not apply. */
function entriesOf(values: readonly (number | '不适用')[]): UnitEntries {
  const rows = values.map((it, at) => [
    `L${at + 1}/1`,
    it === '不适用'
      ? { ...blank, applies: it, reason: '无此项职能' }
      : { ...blank, review: it, reason: '见台账', applies: null },
  ]);
  return { complete: '是', rows: Object.fromEntries(rows) as UnitEntries['rows'] };
}

function scored(
  leaves: readonly LeafSpec[],
  handling: Handling,
  values: readonly (number | '不适用')[],
) {
  const model = compileGroup(schemeOf(leaves, handling), 'county', false);
  const entries = entriesOf(values);
  return { model, entries, score: scoreUnit(model, 'county-01', entries, noSeries) };
}

const quarters: readonly LeafSpec[] = [
  { points: 25, mayNotApply: true },
  { points: 25 },
  { points: 25 },
  { points: 25 },
];

test('C11 a leaf of 25 that does not apply, 75 won of the others: 75 × 4/3 = 100', () => {
  const { score } = scored(quarters, 'rescale', ['不适用', 25, 25, 25]);
  expect([score.state, Number(score.base), Number(score.rounded)]).toEqual(['finished', 100, 100]);
  expect(score.leaves['L1']).toStrictEqual({ state: 'notApplicable', points: null });
  expect(Number(score.assessedPoints)).toBe(100);
});

test('C11 81.86 won of the 100.64 points that apply: 81.86 / 100.64 × 100 = 81.34', () => {
  const leaves = [{ points: 20, mayNotApply: true }, { points: 50.64 }, { points: 50 }];
  const { score } = scored(leaves, 'rescale', ['不适用', 41.86, 40]);
  expect(score.base.toFixed(4)).toBe('81.3394');
  expect(Number(score.rounded)).toBe(81.34);
});

test('C11 full points: the leaf counts as if it were won', () => {
  const { score } = scored(quarters, 'full', ['不适用', 20, 20, 20]);
  expect(Number(score.rounded)).toBe(85);
  expect(Number(score.assessedPoints)).toBe(100);
});

test('C11 spread: each of the three others is worth 25 + 25/3 and wins of it what it wins of its own', () => {
  const { score } = scored(quarters, 'spread', ['不适用', 25, 12.5, 0]);
  expect(Number(score.base)).toBeCloseTo(37.5 + (25 / 3) * 1.5, 9);
  expect(Number(score.rounded)).toBe(50);
});

test('C11 where no other leaf of the indicator applies the whole table is rescaled for it', () => {
  const base = template('wuwei-2020');
  const [located] = locateTables(base);
  if (located === undefined) throw new Error('no table');
  const path = locateTableLeaves(located).find((it) => it.item.key === 'W16')?.path ?? [];
  const scheme = edited(base, [[...path, 'mayNotApply'], true], [
    ['settlement', 'notApplicable'],
    'spread',
  ] satisfies [Path, Json]);
  const assessment = assess({ ...emptyEvaluation(scheme), decisions: decisionsOn(scheme) });
  const rows = {
    'W16/1': { ...blank, applies: '不适用', reason: '无网上申请职能' },
    'W01/1': { ...blank, review: 8 },
  };
  const entries = { complete: '是', rows };
  const score = scoreUnit(assessment.model('county'), 'county-01', entries, noSeries);
  expect(Number(score.base)).toBeCloseTo((8 * 100) / 98, 9);
});

test.each(['full', 'rescale', 'spread'] as const)(
  'C11 %s: where every leaf applies no score changes',
  (handling) => {
    const { score } = scored(quarters, handling, [20, 20, 20, 20]);
    expect([Number(score.rounded), Number(score.assessedPoints)]).toEqual([80, 100]);
  },
);

test.each([
  ['full', 25, 85],
  ['rescale', 20, 80],
  ['spread', 20, 80],
] as const)(
  'C11 %s: the steps add up to the total and name the leaf',
  (handling, change, total) => {
    const { model, entries, score } = scored(quarters, handling, ['不适用', 20, 20, 20]);
    const steps = explainTotal(model, entries, score, noSeries);
    const step = steps.find((it) => it.step === 'notApplicable');
    expect(step).toMatchObject({ names: ['指标1'] });
    expect(Number(step?.change)).toBeCloseTo(change, 9);
    expect(Number(steps[steps.length - 1]?.remaining)).toBe(total);
  },
);

test('C11 a reason must be given, and only 不适用 is taken', () => {
  const { model, entries } = scored(quarters, 'full', ['不适用', 20, 20, 20]);
  const codesOf = (row: RowEntry): readonly string[] => {
    const changed = { ...entries, rows: { ...entries.rows, 'L1/1': row } };
    const score = scoreUnit(model, 'county-01', changed, noSeries);
    const check = { options: defaultOptions, series: noSeries };
    return [
      score.state,
      ...checkUnit(model, changed, score, check)
        .filter((it) => it.severity === 'error' && it.place?.indicator === 'L1/1')
        .map((it) => `${it.code} ${it.place?.column}`),
    ];
  };
  expect(codesOf({ ...blank, applies: '不适用', reason: '无此项职能' })).toEqual(['finished']);
  expect(codesOf({ ...blank, applies: '不适用' })).toEqual([
    'finished',
    'entry.notApplicableReason reason',
  ]);
  expect(codesOf({ ...blank, applies: '不需要' })).toEqual(['wrong', 'entry.choice applies']);
});

test('C11 while nobody decided there is no total, and the three ways stand with their figures', () => {
  const scheme = schemeOf(quarters, null);
  const { findings, open } = assess(emptyEvaluation(scheme));
  expect(open.map((it) => it.code)).toEqual(['NOT_APPLICABLE']);
  expect(findings.find((it) => it.code === 'NOT_APPLICABLE')).toMatchObject({
    params: { leaves: ['L1'], name: '指标1', points: 25, full: 100, others: 3 },
    options: [{ id: 'full' }, { id: 'rescale' }, { id: 'spread' }],
  });
});

test('C11 the way that was chosen stands in the record', async () => {
  const scheme = schemeOf(quarters, null);
  const session = createSession({
    host: await createXlsxHost(),
    texts: { sheets: zhCNSheets, findings: zhCN.findings },
    actions: zhCN.actions,
    example: zhCNExample,
    loadScheme: () => scheme,
    now: () => '2021-12-20T09:00:00.000Z',
    later: (_ms, work) => {
      work();
      return () => undefined;
    },
  });
  await session.refresh();
  const { findings } = mustBeDone(await session.chooseScheme(scheme.id)).snapshot;
  const words = { by: '王敏', basis: '办公会议定', date: '2021-12-20' };
  const [decision] = exampleDecisions(findings, words);
  if (decision === undefined) throw new Error('nothing to decide');
  const { evaluation } = mustBeDone(
    await session.decide({ ...decision, option: 'rescale' }),
  ).snapshot;
  expect(evaluation?.log[evaluation.log.length - 1]).toMatchObject({
    action: '决定“不适用的指标怎样计分未写明”',
    detail: '剔除后按比例折算',
  });
});
