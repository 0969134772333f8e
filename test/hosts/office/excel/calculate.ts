import type { Area } from '../../../../src/workbook/address';
import { compileFormula } from './compileFormula';
import { holdsCell, keyOf, mapArea, placeOf, sharedArea } from './grid';
import { isCells, toScalar, type Cells, type Scope } from './operand';
import { endStale } from './touch';
import type { CalculationMode, Cell, Sheet, Workbook } from './model';
import type { Scalar } from './scalar';

/** How many formulas wait for each other before the innermost is computed by itself: the stack has an end. */
const mostWaiting = 60;

/** Thrown out of formulas in each other, to compute that cell first and them again. */
class Deeper extends Error {
  override readonly name = 'Deeper';
  readonly at: Cells;
  constructor(at: Cells) {
    super('computed first');
    this.at = at;
  }
}

/** The value of a cell, computed if need be; while calculation is manual, the one it had. Circles give 0. */
export function valueAt(sheet: Sheet, row: number, column: number): Scalar {
  const cell = sheet.cells.get(keyOf(row, column));
  if (cell === undefined) return null;
  if (cell.formula === null || isCurrent(sheet.workbook, cell)) return cell.value;
  return sheet.workbook.calculation.depth === 0
    ? computeOutermost(sheet, row, column)
    : computeInner(sheet, row, column);
}

function isCurrent({ calculation, calculationMode }: Workbook, cell: Cell): boolean {
  if (cell.serial === calculation.serial) return true;
  return calculationMode === 'manual' && !calculation.isForced && cell.serial >= 0;
}

/** Computes what a cell needs in an order of its own, where there is too much of it for the stack. */
function computeOutermost(sheet: Sheet, row: number, column: number): Scalar {
  const waiting: Cells[] = [
    { sheet, area: { top: row, left: column, bottom: row, right: column } },
  ];
  let value: Scalar = null;
  for (let next = waiting.at(-1); next !== undefined; next = waiting.at(-1)) {
    try {
      value = computeInner(next.sheet, next.area.top, next.area.left);
      waiting.pop();
    } catch (error) {
      if (!(error instanceof Deeper)) throw error;
      // What waits for itself is a circle.
      if (waiting.some((it) => isSamePlace(it, error.at))) settle(error.at, 0);
      else waiting.push(error.at);
    }
  }
  return value;
}

function isSamePlace(a: Cells, b: Cells): boolean {
  return a.sheet === b.sheet && a.area.top === b.area.top && a.area.left === b.area.left;
}

function settle({ sheet, area }: Cells, value: Scalar): void {
  const cell = sheet.cells.get(keyOf(area.top, area.left));
  if (cell === undefined) return;
  cell.value = value;
  cell.serial = sheet.workbook.calculation.serial;
}

function computeInner(sheet: Sheet, row: number, column: number): Scalar {
  const { calculation } = sheet.workbook;
  const cell = sheet.cells.get(keyOf(row, column));
  if (cell === undefined || cell.formula === null) return cell?.value ?? null;
  if (cell.isBusy) return 0;
  if (cell.serial === calculation.serial) return cell.value;
  const area = { top: row, left: column, bottom: row, right: column };
  if (calculation.depth >= mostWaiting) throw new Deeper({ sheet, area });
  cell.isBusy = true;
  calculation.depth += 1;
  try {
    const scope: Scope = { sheet, row, column, isArray: false, valueAt, valuesOf };
    const value = toScalar(compileFormula(cell.formula)(scope), scope) ?? 0;
    settle({ sheet, area }, value);
    return value;
  } finally {
    calculation.depth -= 1;
    cell.isBusy = false;
  }
}

/** What a formula that stands in no cell gives there: a rule of a validation or a conditional format. */
export function evaluateAt(formula: string, sheet: Sheet, row: number, column: number): Scalar {
  const scope: Scope = { sheet, row, column, isArray: false, valueAt, valuesOf };
  return toScalar(compileFormula(formula)(scope), scope);
}

/** The cells a formula means, as the source of a list; null where it means none. */
export function cellsMeant(
  formula: string,
  sheet: Sheet,
  row: number,
  column: number,
): Cells | null {
  const scope: Scope = { sheet, row, column, isArray: false, valueAt, valuesOf };
  const operand = compileFormula(formula)(scope);
  return isCells(operand) ? operand : null;
}

function valuesOf({ sheet, area }: Cells): readonly (readonly Scalar[])[] {
  const { areas } = sheet.workbook.calculation;
  const key = `${sheet.id}${area.top},${area.left},${area.bottom},${area.right}`;
  const known = areas.get(key);
  if (known !== undefined) return known;
  const used = lastUsed(sheet, area);
  const values = used === null ? [] : mapArea(used, (row, column) => valueAt(sheet, row, column));
  if (used === null || !isAnyBusy(sheet, used)) areas.set(key, values);
  return values;
}

/** Whole columns and rows end where the sheet's content ends. */
function lastUsed(sheet: Sheet, area: Area): Area | null {
  if ((area.bottom - area.top) * (area.right - area.left + 1) < 100_000) return area;
  let [bottom, right] = [area.top, area.left];
  for (const key of sheet.cells.keys()) {
    const { row, column } = placeOf(key);
    if (!holdsCell(area, { row, column })) continue;
    [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
  }
  return sharedArea(area, { ...area, bottom, right });
}

function isAnyBusy(sheet: Sheet, area: Area): boolean {
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++)
      if (sheet.cells.get(keyOf(row, column))?.isBusy === true) return true;
  return false;
}

/** Brings all results up to date, also while calculation is manual. */
export function recalculate(workbook: Workbook): void {
  const { calculation } = workbook;
  endStale(workbook);
  calculation.isForced = true;
  try {
    for (const sheet of workbook.sheets)
      for (const [key, { formula }] of sheet.cells) {
        const { row, column } = placeOf(key);
        if (formula !== null) valueAt(sheet, row, column);
      }
  } finally {
    calculation.isForced = false;
  }
}

/** Changes how calculation goes; what comes to automatic is calculated. */
export function setCalculationMode(workbook: Workbook, mode: CalculationMode): void {
  // What was automatic so far is up to date, though nobody may have asked for it.
  if (workbook.calculationMode !== 'manual' && mode === 'manual') recalculate(workbook);
  workbook.calculationMode = mode;
  if (mode !== 'manual') endStale(workbook);
}

/** While calculation is manual, a formula is calculated once, when it is put in. */
export function calculateNew(sheet: Sheet, area: Area): void {
  if (sheet.workbook.calculationMode !== 'manual') return;
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) valueAt(sheet, row, column);
}
