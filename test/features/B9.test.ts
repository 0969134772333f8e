import { createCliSession, mustBeDone } from '../../src/cli/buildExample';
import { issueText } from '../../src/i18n/issueText';
import { zhCN } from '../../src/i18n/zh-CN';
import { createXlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { withExample } from '../../src/flows/withExample';
import { assess } from '../../src/scoring/assess';
import { exampleTexts, planOf } from '../layout/fixture';
import { edited } from '../scheme/edited';
import { suzhou } from '../scheme/suzhou';
import { decisionsOn, emptyEvaluation } from '../scoring/decided';
import { compileGroup } from '../../src/scoring/compile';
import { template } from './template';

test('B9 weights of 115 percent: the ranking is refused and the difference of 15 is named', async () => {
  const scheme = edited(suzhou(), [['stages', 3, 'score', 'weightPercent'], 55]);
  const others = decisionsOn(scheme, { STAGE_WEIGHTS: 'amend' }).filter(
    (it) => !it.finding.startsWith('STAGE_WEIGHTS'),
  );
  const units = scheme.groups.flatMap((it) => it.units.map((unit) => unit.code));
  const evaluation = { ...emptyEvaluation(scheme), ranked: [], decisions: others };
  const host = await createXlsxHost();
  await host.render(planOf(withExample(assess(evaluation), units, exampleTexts)));
  const session = createCliSession(host);
  const { snapshot } = mustBeDone(await session.refresh());
  const open = snapshot.findings.filter((it) => snapshot.open.includes(it.id));
  expect(open).toMatchObject([{ code: 'STAGE_WEIGHTS', params: { sum: 115, diff: 15 } }]);

  const refused = await session.makeRanking('county');
  expect(refused.done).toBe(false);
  const weights = refused.issues.filter((it) => it.code === 'ranking.stageWeights');
  expect(weights.map((it) => issueText(zhCN.issues, it).title)).toEqual([
    '各环节权重相加为 115%，与 100% 差 15%',
  ]);
  expect(refused.issues.map((it) => it.code)).toContain('ranking.openDecisions');
  expect(refused.snapshot.rankings['county']?.map((it) => it.rank)).toEqual(Array(5).fill(null));

  const answers = { S1: 10, S2: 30, S3: 20, S4: 40 };
  const sign = { by: '王敏', basis: '办公会议定', date: '2020-12-21' };
  const finding = open[0]?.id ?? '';
  mustBeDone(await session.decide({ finding, option: 'amend', answers, ...sign }));
  expect((await session.makeRanking('county')).done).toBe(true);
});

test('B9 武威: indicators that make 100 of 98.5 keep the ranking closed, and the difference of 1.5 is named', () => {
  const scheme = edited(template('wuwei-2020'), [['tables', 0, 'points'], 98.5]);
  const decisions = decisionsOn(scheme).filter((it) => !it.finding.startsWith('TOTAL_SUM'));
  const { open } = assess({ ...emptyEvaluation(scheme), decisions });
  expect(open).toMatchObject([
    { code: 'TOTAL_SUM', params: { stated: 98.5, leaves: 100, diff: 1.5, isExplained: false } },
  ]);
  expect(compileGroup(scheme, 'county', true).total).toBeNull();
});
