import { missingPoints } from '../../src/flows/missingPoints';
import { newEvaluation } from '../../src/flows/newEvaluation';
import { mustBeDone } from '../../src/cli/buildExample';
import { splitPoints } from '../../src/scheme/splitPoints';
import { loadTemplate } from '../../src/scheme/templates';
import { assess } from '../../src/scoring/assess';
import { wudang } from '../scheme/wudang';
import { wuweiScheme } from '../scheme/wuweiScheme';
import { openXlsx, snapshotOf } from './openSession';

const [town, dept] = [
  { table: '乡镇、社区服务中心', count: 91 },
  { table: '区直部门', count: 98 },
];

test('no score sheets are made by a table without points, and the refusal says where to set them', async () => {
  const { host, session } = await openXlsx();
  mustBeDone(await session.chooseScheme('wudang-2018'));
  const before = await host.sheets();
  const { done, issues } = await session.insertSheets(['town', 'dept']);
  expect(done).toBe(false);
  expect(issues).toStrictEqual(
    [town, dept].map((params) => ({ code: 'scheme.pointsMissing', severity: 'error', params })),
  );
  expect(await host.sheets()).toStrictEqual(before);
  expect((await snapshotOf(session)).evaluation?.inserted).toStrictEqual([]);
});

test('only the tables of the groups asked for count', () => {
  const assessment = assess(newEvaluation(wudang()));
  expect(missingPoints(assessment, ['dept']).map((it) => it.params)).toStrictEqual([dept]);
  expect(missingPoints(assessment, [])).toStrictEqual([]);
});

test('a leaf whose points a decision sets stands in the way of nothing, decided or open', () => {
  const open = newEvaluation(wuweiScheme());
  expect(
    missingPoints(
      assess(open),
      open.scheme.groups.map((it) => it.id),
    ),
  ).toStrictEqual([]);
  const ground = { by: '王敏', basis: '办公会议定', date: '2021-12-20' };
  const { findings } = assess(open);
  const missing = findings.find((it) => it.code === 'POINTS_MISSING');
  const decision = { finding: missing?.id ?? '', option: 'residual', answers: {}, ...ground };
  const decided = assess({ ...open, decisions: [decision] });
  expect(decided.open.map((it) => it.code)).not.toContain('POINTS_MISSING');
  expect(
    missingPoints(
      decided,
      decided.scheme.groups.map((it) => it.id),
    ),
  ).toStrictEqual([]);
});

test('nothing stands in the way once every leaf has points', () => {
  const scheme = wudang();
  const tables = scheme.tables.map((it) => splitPoints(it, 100) ?? it);
  expect(missingPoints(assess(newEvaluation({ ...scheme, tables })), ['town', 'dept'])).toEqual([]);
  const whole = loadTemplate('zhangshu-2021');
  expect(whole && missingPoints(assess(newEvaluation(whole)), ['town', 'dept'])).toEqual([]);
});
