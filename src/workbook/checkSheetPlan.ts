import { checkCells } from './checkCells';
import { checkFormula, maxFormulaChars } from './checkFormula';
import { checkMerges } from './checkMerges';
import { checkSheetName } from './checkSheetName';
import { checkValidation } from './checkValidation';
import type { SheetPlan, Style } from './plan';
import { isSheetRow, planArea } from './planArea';

/** Excel's limits. */
const maxHeightPt = 409;
const maxWidthChars = 255;

/** What is wrong with one sheet of a plan, in words for those who write plans; nothing where it keeps the contract. */
export function checkSheetPlan(
  sheet: SheetPlan,
  styles: Readonly<Record<string, Style>>,
): readonly string[] {
  const name = checkSheetName(sheet.name);
  return [
    ...(name === null ? [] : [name]),
    ...checkRanges(sheet),
    ...sheet.styles.filter((it) => !(it.style in styles)).map((it) => `no style ${it.style}`),
    ...checkMerges(sheet.merges, sheet.blocks),
    ...checkCells(sheet, styles),
    ...sheet.validations.flatMap(checkValidation),
    ...sheet.conditionalFormats.flatMap((it) => checkFormula(it.formula, maxFormulaChars)),
    ...checkSizes(sheet),
  ];
}

function checkRanges(sheet: SheetPlan): readonly string[] {
  const { styles, merges, validations, conditionalFormats, filter, print } = sheet;
  const ranges = [
    ...[...styles, ...validations, ...conditionalFormats].map((it) => it.range),
    ...merges,
    ...[filter, print.area].filter((it) => it !== undefined),
  ];
  return ranges.filter((it) => planArea(it) === null).map((it) => `no range: ${it}`);
}

function checkSizes({ columns, rows, print, freeze }: SheetPlan): readonly string[] {
  const [from, to] = print.titleRows ?? [1, 1];
  return [
    ...columns
      .filter((it) => !(it.widthChars >= 0 && it.widthChars <= maxWidthChars))
      .map((it) => `a column ${it.widthChars} characters wide`),
    ...rows.filter((it) => !isSheetRow(it.row)).map((it) => `no row: ${it.row}`),
    ...rows
      .filter(({ heightPt = 0 }) => !(heightPt >= 0 && heightPt <= maxHeightPt))
      .map((it) => `row ${it.row} is ${it.heightPt} pt high`),
    ...(print.breaksBefore ?? [])
      .filter((it) => !isSheetRow(it - 1))
      .map((it) => `page break ${it}`),
    ...(from >= 1 && from <= to ? [] : [`title rows ${from}:${to}`]),
    ...(isSheetRow(freeze.rows) && isSheetRow(freeze.columns) ? [] : ['a freeze below zero']),
  ];
}
