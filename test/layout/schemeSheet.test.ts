import { checkSheets } from '../../src/layout/checkSheets';
import { readWorkbook } from '../../src/layout/readWorkbook';
import { listTemplates, loadTemplate } from '../../src/scheme/templates';
import { newEvaluation } from '../../src/flows/newEvaluation';
import { assess } from '../../src/scoring/assess';
import { checkPlan } from '../../src/workbook/checkPlan';
import { contentsOf, planOf, texts } from './fixture';

describe.each(listTemplates().map((it) => it.id))('the 方案 sheets of %s', (id) => {
  const scheme = loadTemplate(id);
  if (scheme === null) throw new Error('the template is missing');
  const evaluation = { ...newEvaluation(scheme), schemeSheets: true };
  const plan = planOf(evaluation);

  test('are there, one a table, and hosts can trust them', () => {
    const keys = plan.sheets.map((it) => it.key).filter((it) => it.startsWith('scheme/'));
    expect(keys).toEqual(scheme.tables.map((it) => `scheme/${it.id}`));
    expect(() => checkPlan(plan)).not.toThrow();
  });

  test('say what the scheme says: nothing is read back as a change, nothing is wrong with them', () => {
    const read = readWorkbook(contentsOf(plan), texts);
    expect(read.evaluation?.drafts).toEqual({});
    expect(read.evaluation?.schemeSheets).toBe(true);
    expect(checkSheets(plan, read, assess(evaluation), read.remembered)).toEqual([]);
  });
});
