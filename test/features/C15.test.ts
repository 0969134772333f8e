import { rankUnits } from '../../src/scoring/rankUnits';
import { unitResult } from '../../src/scoring/unitResult';
import { scoreUnit } from '../../src/scoring/scoreUnit';
import type { RowEntry, UnitEntries } from '../../src/scoring/evaluation';
import { exampleEntries } from '../../src/flows/exampleEntries';
import { zhCNExample } from '../../src/i18n/zh-CN-example';
import { locateTableLeaves, locateTables } from '../../src/scheme/locate';
import { edited } from '../scheme/edited';
import { decided, noSeries } from '../scoring/decided';
import { template } from './template';

const published = template('wuwei-2020');
const paths = locateTables(published).flatMap((it) => locateTableLeaves(it));
const pathOf = (key: string) => paths.find((it) => it.item.key === key)?.path ?? [];

/** 武威 where 互联网申请, 2 points, may not apply. */
const assessment = decided(
  {},
  edited(
    published,
    [[...pathOf('W16'), 'mayNotApply'], true],
    [['settlement', 'notApplicable'], 'full'],
  ),
);
const model = assessment.model('county');
const full = exampleEntries(model, zhCNExample)('county-01');

function withRow(change: Partial<RowEntry>): UnitEntries {
  const row = { self: null, review: null, reason: null, evidence: null, ...change };
  return { ...full, rows: { ...full.rows, 'W16/1': row } };
}

function scoreOf(change: Partial<RowEntry>) {
  return scoreUnit(model, 'county-01', withRow(change), noSeries);
}

test('C15 blank, no points and 不适用 are three states of one entry', () => {
  const blank = scoreOf({});
  const nothing = scoreOf({ review: '否', reason: '窗口打不开' });
  const gone = scoreOf({ applies: '不适用', reason: '无此项职能' });
  expect([blank, nothing, gone].map((it) => it.leaves['W16'])).toMatchObject([
    { state: 'blank', points: null },
    { state: 'assessed' },
    { state: 'notApplicable', points: null },
  ]);
  expect(Number(nothing.leaves['W16']?.points)).toBe(0);
  expect([blank, nothing, gone].map((it) => it.state)).toEqual([
    'unfinished',
    'finished',
    'finished',
  ]);
  expect(Number(gone.rounded) - Number(nothing.rounded)).toBe(2);
});

test('C15 a unit with a blank entry is not ranked, one with 0 points is', () => {
  const scores = [
    scoreOf({}),
    { ...scoreOf({ review: '否', reason: '窗口打不开' }), unit: 'county-02' },
    { ...scoreOf({ applies: '不适用', reason: '无此项职能' }), unit: 'county-03' },
  ];
  const results = scores.map((it) => unitResult(model.results, it, undefined, model.decimals));
  const ranks = rankUnits(results, 'skip').map((it) => [it.unit, it.rank]);
  expect(ranks).toEqual([
    ['county-03', 1],
    ['county-02', 2],
    ['county-01', null],
  ]);
});

test('C15 0 of a number is a score, blank is none', () => {
  const rows = (points: number | null): UnitEntries => ({
    ...full,
    rows: {
      ...full.rows,
      'W08/1': { self: null, review: points, reason: '未公开', evidence: '截图' },
    },
  });
  const [zero, blank] = [0, null].map((it) => scoreUnit(model, 'county-01', rows(it), noSeries));
  expect(Number(zero?.leaves['W08']?.points)).toBe(0);
  expect([zero?.state, blank?.state]).toEqual(['finished', 'unfinished']);
  expect(blank?.leaves['W08']).toStrictEqual({ state: 'blank', points: null });
});
