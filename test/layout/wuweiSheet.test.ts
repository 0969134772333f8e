import { withRoster } from '../../src/flows/roster';
import { newEvaluation } from '../../src/flows/newEvaluation';
import { withExample } from '../../src/flows/withExample';
import { zhCNExample } from '../../src/i18n/zh-CN-example';
import { readWorkbook } from '../../src/layout/readWorkbook';
import { locateTableLeaves, locateTables } from '../../src/scheme/locate';
import { assess } from '../../src/scoring/assess';
import type { Evaluation, UnitEntries } from '../../src/scoring/evaluation';
import type { SheetPlan } from '../../src/workbook/plan';
import { edited } from '../scheme/edited';
import { wuweiScheme } from '../scheme/wuweiScheme';
import { decisionsOn } from '../scoring/decided';
import { contentsOf, planOf, texts } from './fixture';

const published = wuweiScheme();
const path = locateTables(published)
  .flatMap((it) => locateTableLeaves(it))
  .find((it) => it.item.key === 'W16')?.path;
const scheme = edited(
  published,
  [[...(path ?? []), 'mayNotApply'], true],
  [['settlement', 'notApplicable'], 'full'],
);

/** Decided, with one county filled, its 互联网申请 not applicable and an office beside it. */
function filled(layouts: Evaluation['layouts'] = {}): Evaluation {
  const base = {
    ...newEvaluation(scheme),
    inserted: ['county'],
    ranked: ['county'],
    decisions: decisionsOn(scheme),
    layouts,
  };
  const made = withExample(assess(base), ['county-01'], zhCNExample);
  const entries = made.units['county-01'];
  if (entries === undefined) throw new Error('nothing was filled');
  const row = {
    self: null,
    review: null,
    reason: '无网上申请职能',
    evidence: null,
    applies: '不适用',
    responsible: '县政府办公室、县大数据中心',
  };
  const units = {
    ...made.units,
    'county-01': { ...entries, rows: { ...entries.rows, 'W16/1': row } },
  };
  return { ...made, units };
}

function sheetOf(evaluation: Evaluation, key: string): SheetPlan {
  const sheet = planOf(evaluation).sheets.find((it) => it.key === key);
  if (sheet === undefined) throw new Error(`no sheet ${key}`);
  return sheet;
}

function textsOf(sheet: SheetPlan): readonly string[] {
  return sheet.blocks.flatMap(({ cells }) =>
    cells.flatMap((line) => line.filter((it): it is string => typeof it === 'string')),
  );
}

function readBack(evaluation: Evaluation): UnitEntries | undefined {
  const { evaluation: read } = readWorkbook(contentsOf(planOf(evaluation)), texts);
  return read?.units['county-01'];
}

test.each([{}, { county: 'groupSheet' as const }])(
  '不适用, 责任单位 and all entries are read back as they stand on the sheets: %j',
  (layouts) => {
    const evaluation = filled(layouts);
    const { rows, complete } = readBack(evaluation) ?? { rows: {}, complete: null };
    expect(complete).toBe('是');
    expect(rows['W16/1']).toEqual(evaluation.units['county-01']?.rows['W16/1']);
    expect(rows['W17/1']?.responsible).toBe(
      evaluation.units['county-01']?.rows['W17/1']?.responsible,
    );
    expect(rows['W17/1']?.responsible).not.toBeNull();
    expect(rows['W17/1']).not.toHaveProperty('applies');
  },
);

test('the score sheet has the columns of the document, 赋分说明 among them, and each leaf under its number', () => {
  const words = textsOf(sheetOf(filled(), 'score/county-01'));
  for (const it of ['一级指标', '二级指标', '三级指标', '责任单位', '赋分说明', '不适用'])
    expect(words).toContain(it);
  expect(words).not.toContain('扣分原因');
  for (const it of ['1.制度文件信息发布', '17.口头申请指导', '31.监督管理'])
    expect(words).toContain(it);
  expect(words.some((it) => it.startsWith('加分合计') || it.startsWith('扣分合计'))).toBe(false);
});

test('table 1 stands below the total: 4 and 12 indicators with their points, both names of one, and the total', () => {
  const sheet = sheetOf(filled(), 'score/county-01');
  const lines = sheet.blocks[0]?.cells ?? [];
  const lineOf = (key: string) => lines.find((it) => it[0] === key)?.slice(1) ?? [];
  const shown = (key: string) => lineOf(key).filter((it) => it !== null && it !== undefined);
  expect(shown('#levels')).toEqual(['表1\u3000一、二级考评指标及总得分']);
  expect(shown('#levels/0/first')).toEqual([
    '一级指标',
    '主动公开',
    '依申请公开',
    '政务新媒体与信息平台建设',
    '监督保障',
    '总得分',
  ]);
  expect(shown('#levels/0/firstFull')).toEqual(['满分', 58.5, 11.5, 20, 10, 100]);
  expect(shown('#levels/0/secondFull')).toEqual([
    '满分',
    10,
    9,
    16,
    15,
    8.5,
    2,
    4.5,
    5,
    13,
    7,
    5,
    5,
  ]);
  expect(shown('#levels/0/second')).toHaveLength(13);
  expect(shown('#levels/0/second')).toContain('制度建设（制度体系）');
  expect(shown('#levels/0/secondWon').filter((it) => typeof it === 'object')).toHaveLength(12);
});

test('units that the document does not name are marked wherever they head a list, until staff give their own', () => {
  const evaluation = filled();
  const titles = (of: Evaluation): readonly string[] =>
    ['roster', 'summary/county', 'ranking/county'].map(
      (key) => textsOf(sheetOf(of, key)).find((it) => it.startsWith('武威市')) ?? '',
    );
  for (const it of titles(evaluation)) expect(it).toContain('（示例名单）');
  const score = (of: Evaluation) => textsOf(sheetOf(of, 'score/county-02'));
  expect(score(evaluation)).toContain('考评对象：民勤县（示例）');
  expect(textsOf(sheetOf(evaluation, 'cover')).join()).toContain('县区（示例名单）');

  const own = withRoster(evaluation, 'county', ['凉州区', '民勤县', '古浪县', '天祝县']).evaluation;
  if (own === null) throw new Error('the roster was refused');
  for (const it of titles(own)) expect(it).not.toContain('示例名单');
  const unit = own.roster.find((it) => it.name === '民勤县')?.code ?? '';
  expect(textsOf(sheetOf(own, `score/${unit}`))).toContain('考评对象：民勤县');
  const named = { ...own, ownRosters: [] };
  const marked = textsOf(sheetOf(named, `score/${unit}`));
  expect(marked).toContain('考评对象：民勤县\u3000名单为示例');
  expect(readWorkbook(contentsOf(planOf(own)), texts).evaluation?.ownRosters).toEqual(['county']);
});
