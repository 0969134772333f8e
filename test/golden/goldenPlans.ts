import { exampleEntries } from '../../src/flows/exampleEntries';
import { zhCNExample } from '../../src/i18n/zh-CN-example';
import { assess } from '../../src/scoring/assess';
import type { Evaluation } from '../../src/scoring/evaluation';
import type { SheetPlan, WorkbookPlan } from '../../src/workbook/plan';
import { evaluationOf, planOf } from '../layout/fixture';
import { decisionsOn } from '../scoring/decided';

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

/** 樟树 with everything decided and one town filled with example entries. */
function decided(): Evaluation {
  const { scheme } = evaluationOf();
  const base = evaluationOf({ decisions: decisionsOn(scheme) });
  const entries = exampleEntries(assess(base).model('town'), zhCNExample)('town-01');
  return { ...base, units: { 'town-01': entries } };
}

/** The whole workbook, with nothing decided and nothing typed, and with everything decided. */
export function wholePlans(): Readonly<Record<'open' | 'decided', WorkbookPlan>> {
  return { open: planOf(evaluationOf()), decided: planOf(decided()) };
}

/**
 * The plans of 樟树 that are kept for review: one of each kind of sheet, decided, and those that look different while decisions
 * are open.
 */
export function goldenPlans(): readonly (readonly [string, SheetPlan])[] {
  const plans = wholePlans();
  const sheetOf = ({ sheets }: WorkbookPlan, key: string): SheetPlan => {
    const sheet = sheets.find((it) => it.key === key);
    if (sheet === undefined) throw new Error(`no sheet ${key}`);
    return withoutDigest(sheet);
  };
  return [
    ...Object.entries(keys).map(([name, key]) => [name, sheetOf(plans.decided, key)] as const),
    ['open-ranking', sheetOf(plans.open, 'ranking/town')],
    ['open-ledger', sheetOf(plans.open, 'ledger')],
  ];
}

/** Marks without the digest, which changes with every word of the scheme, wherever it stands. */
function withoutDigest(plan: SheetPlan): SheetPlan {
  const text = JSON.stringify(plan).replace(/"(kaoping\|[^"|]+\|[^"|]+\|[^"|]+)\|[0-9a-f]{16}"/, '"$1|0"');
  return JSON.parse(text) as SheetPlan;
}
