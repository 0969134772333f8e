import { touch } from './touch';
import type { Sheet, Validation, Workbook } from './model';

/** The sheet is the formula's own; null for names of the whole workbook. */
export type Rewrite = (formula: string, sheet: Sheet | null) => string;

/** Puts every formula of the workbook through `rewrite`: of cells, names, validations, conditional formats and charts. */
export function rewriteAllFormulas(workbook: Workbook, rewrite: Rewrite): void {
  for (const name of workbook.names) name.formula = rewrite(name.formula, null);
  for (const sheet of workbook.sheets) rewriteSheetFormulas(sheet, (it) => rewrite(it, sheet));
  touch(workbook);
}

/** The same for what belongs to one sheet. */
export function rewriteSheetFormulas(sheet: Sheet, rewrite: (formula: string) => string): void {
  rewriteCells(sheet, rewrite);
  for (const name of sheet.names) name.formula = rewrite(name.formula);
  for (const it of sheet.validations) it.validation = rewriteValidation(it.validation, rewrite);
  for (const it of sheet.conditionalFormats) it.formulas = it.formulas.map(rewrite);
  for (const series of sheet.charts.flatMap((it) => it.series)) {
    series.values = rewrite(series.values);
    if (series.categories !== null) series.categories = rewrite(series.categories);
    if (series.name?.startsWith('=') === true) series.name = rewrite(series.name);
  }
}

function rewriteCells(sheet: Sheet, rewrite: (formula: string) => string): void {
  for (const [key, cell] of sheet.cells) {
    if (cell.formula === null) continue;
    const formula = rewrite(cell.formula);
    if (formula !== cell.formula) sheet.cells.set(key, { ...cell, formula, serial: -1 });
  }
}

function rewriteValidation(
  validation: Validation,
  rewrite: (formula: string) => string,
): Validation {
  const rewritten = (text: string): string => (text.startsWith('=') ? rewrite(text) : text);
  const { formula1, formula2 } = validation;
  return {
    ...validation,
    formula1: rewritten(formula1),
    formula2: formula2 === null ? null : rewritten(formula2),
  };
}
