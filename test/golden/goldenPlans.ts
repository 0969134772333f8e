import { exampleEntries } from '../../src/flows/exampleEntries';
import { zhCNExample } from '../../src/i18n/zh-CN-example';
import { assess } from '../../src/scoring/assess';
import type { SheetPlan } from '../../src/workbook/plan';
import { evaluationOf, planOf } from '../layout/fixture';

const keys: Readonly<Record<string, string>> = {
  cover: 'cover',
  ledger: 'ledger',
  roster: 'roster',
  town: 'score/town-01',
  dept: 'score/dept-01',
  series: 'series/每季度第三方考核',
  summary: 'summary/town',
  ranking: 'ranking/town',
};

/** The plans of 樟树 that are kept for review: one of each kind of sheet, one unit filled with example entries. */
export function goldenPlans(): readonly (readonly [string, SheetPlan])[] {
  const base = evaluationOf();
  const entries = exampleEntries(assess(base).model('town'), 'town-01', zhCNExample);
  const { sheets } = planOf({ ...base, units: { 'town-01': entries } });
  return Object.entries(keys).map(([name, key]) => {
    const sheet = sheets.find((it) => it.key === key);
    if (sheet === undefined) throw new Error(`no sheet ${key}`);
    return [name, sheet] as const;
  });
}
