import { newEvaluation } from '../../src/flows/newEvaluation';
import { zhCN } from '../../src/i18n/zh-CN';
import { zhCNExample } from '../../src/i18n/zh-CN-example';
import { zhCNSheets } from '../../src/i18n/zh-CN-sheets';
import { planContext, planWorkbook, type LayoutTexts } from '../../src/layout/planWorkbook';
import { loadTemplate } from '../../src/scheme/templates';
import { assess } from '../../src/scoring/assess';
import type { Evaluation } from '../../src/scoring/evaluation';
import { parseAddress } from '../../src/workbook/address';
import type { SheetContent } from '../../src/workbook/host';
import type { SheetPlan, WorkbookPlan } from '../../src/workbook/plan';
import type { Cell } from '../../src/base/value';

export const texts: LayoutTexts = { sheets: zhCNSheets, findings: zhCN.findings };
export const exampleTexts = zhCNExample;

/** 樟树 with its own units; both groups inserted and ranked unless `change` says otherwise. */
export function evaluationOf(change: Partial<Evaluation> = {}): Evaluation {
  const scheme = loadTemplate('zhangshu-2021');
  if (scheme === null) throw new Error('the template is missing');
  const groups = ['town', 'dept'];
  return { ...newEvaluation(scheme), inserted: groups, ranked: groups, ...change };
}

export function planOf(evaluation: Evaluation, taken: readonly string[] = []): WorkbookPlan {
  return planWorkbook(planContext(assess(evaluation), texts, taken));
}

/** The cells of a planned sheet as a host reads them, formulas without a computed value. */
export function contentOf(plan: SheetPlan): SheetContent {
  const rows: (Cell | undefined)[][] = [];
  for (const { at, cells } of plan.blocks) {
    const { row: top, column: left } = parseAddress(at);
    cells.forEach((line, r) => {
      while (rows.length <= top + r) rows.push([]);
      line.forEach((input, c) => {
        if (input === null) return;
        const row = rows[top + r];
        if (row === undefined) return;
        row[left + c] =
          typeof input === 'object'
            ? { value: null, formula: input.formula, error: null }
            : { value: input, formula: null, error: null };
      });
    });
  }
  return {
    name: plan.name,
    visibility: plan.visibility,
    rows,
    hiddenRows: plan.rows.flatMap((it) => (it.hidden === true ? [it.row] : [])),
    hiddenColumns: plan.columns.flatMap((it, index) => (it.hidden === true ? [index] : [])),
  };
}

export function contentsOf(plan: WorkbookPlan): readonly SheetContent[] {
  return plan.sheets.map(contentOf);
}
