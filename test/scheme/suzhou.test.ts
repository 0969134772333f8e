import { checkScheme } from '../../src/scheme/check/checkScheme';
import { openFindings, decideScheme } from '../../src/scheme/decide';
import { locateTableLeaves, locateTables } from '../../src/scheme/locate';
import { stagesOf } from '../../src/scheme/stagesOf';
import { decisionsOn } from '../scoring/decided';
import { edited } from './edited';
import { suzhou } from './suzhou';

const sign = { by: '王敏', basis: '办公会议定', date: '2020-12-21' };

test('the four stages weigh 10, 30, 20 and 40 percent for both groups', () => {
  for (const group of ['county', 'dept'])
    expect(stagesOf(suzhou(), group).map((it) => [it.stage.name, it.weightPercent])).toEqual([
      ['专业机构测评', 10],
      ['第三方机构测评', 30],
      ['过程测评', 20],
      ['双向互评', 40],
    ]);
});

test('what the document leaves open about stages blocks, each question once', () => {
  const blocking = checkScheme(suzhou()).filter((it) => it.blocking);
  expect(blocking.map((it) => [it.id, it.group])).toEqual([
    ['PERIOD_MISSING:S3', null],
    ['PART_MISSING:S1', 'county'],
    ['PART_MISSING:S2', 'county'],
    ['RATING_LEAST:S4.county', 'county'],
    ['RATING_LEAST:S4.dept', 'dept'],
    ['RATING_TRIM:S4', null],
    ['CHILD_SUM:2', null],
  ]);
});

test('each choice changes the scheme so that nothing stays open', () => {
  const scheme = suzhou();
  expect(openFindings(scheme, decisionsOn(scheme))).toEqual([]);
  const { scheme: decided } = decideScheme(scheme, checkScheme(scheme), decisionsOn(scheme));
  expect(stagesOf(decided, 'county')[3]?.source).toEqual({
    kind: 'rating',
    raters: 'dept',
    leastRaters: 25,
    trim: 'none',
  });
  expect(stagesOf(decided, 'dept')[2]?.source).toMatchObject({ missing: 'average' });
});

test('2:1:1 stands in two stages only, and that is said once', () => {
  const found = checkScheme(suzhou()).filter((it) => it.code === 'COMPOSE_PARTIAL');
  expect(found.map((it) => it.params)).toEqual([
    {
      ratio: '2:1:1',
      composed: ['专业机构测评', '第三方机构测评'],
      others: ['过程测评', '双向互评'],
    },
  ]);
});

test('no unit of the document has a damaged name', () => {
  expect(checkScheme(suzhou()).map((it) => it.code)).not.toContain('NAME_DAMAGE');
});

test('the lost row is in no table until somebody puts it back, and then the sums agree', () => {
  const scheme = suzhou();
  const leaves = (it: typeof scheme) =>
    locateTables(it).flatMap((table) => locateTableLeaves(table));
  expect(leaves(scheme)).toHaveLength(31);
  const decision = { finding: 'CHILD_SUM:2', option: 'restore', answers: {}, ...sign };
  const { scheme: decided, issues } = decideScheme(scheme, checkScheme(scheme), [decision]);
  expect(issues).toEqual([]);
  const restored = leaves(decided);
  expect(restored).toHaveLength(32);
  expect(restored[5]?.item).toMatchObject({ key: '2.3', name: '提升政策解读质量', points: 4 });
  expect(checkScheme(decided).map((it) => it.code)).toEqual(expect.arrayContaining(['TOTAL_OK']));
  expect(checkScheme(decided).map((it) => it.code)).not.toContain('CHILD_SUM');
});

test('amended weights that still are not 100 leave the finding open and say by how much', () => {
  const scheme = edited(suzhou(), [['stages', 3, 'score', 'weightPercent'], 55]);
  const [finding] = checkScheme(scheme).filter((it) => it.code === 'STAGE_WEIGHTS');
  const amend = (S4: number) => ({
    finding: finding?.id ?? '',
    option: 'amend',
    answers: { S1: 10, S2: 30, S3: 20, S4 },
    ...sign,
  });
  const left = decideScheme(scheme, checkScheme(scheme), [amend(41)]);
  expect(left.issues).toMatchObject([{ code: 'decision.unsettled', params: { diff: 1 } }]);
  const others = decisionsOn(scheme, { STAGE_WEIGHTS: 'amend' }).filter(
    (it) => it.finding !== finding?.id,
  );
  expect(openFindings(scheme, [...others, amend(41)]).map((it) => it.code)).toEqual([
    'STAGE_WEIGHTS',
  ]);
  expect(openFindings(scheme, [...others, amend(40)])).toEqual([]);
});
