import type { Issue } from '../base/issue';
import { formatAddress, parseRange } from '../workbook/address';
import { sameFormula } from '../workbook/parseFormula';
import type { CellInput, SheetPlan, Style } from '../workbook/plan';
import type { Cell } from '../base/value';
import { checkStructure } from './checkStructure';
import type { SheetIndex } from './sheetIndex';

/**
 * What differs between a sheet as planned and as it is: its structure (rows and columns by key), and where that is sound each
 * cell that people do not fill. Entry cells and what people added themselves are not compared.
 */
export function compareSheet(
  plan: SheetPlan,
  index: SheetIndex,
  looks: Readonly<Record<string, Style>>,
): readonly Issue[] {
  const structure = checkStructure(plan, index);
  if (structure.some((it) => it.severity === 'error')) return structure;
  const open = openCells(plan, looks);
  const issues: Issue[] = [...structure];
  for (const { at, cells } of plan.blocks) {
    const { top, left } = parseRange(at);
    cells.forEach((line, row) =>
      line.forEach((input, column) => {
        const address = formatAddress(top + row, left + column);
        if (input === null || open.has(address)) return;
        const cell = index.content.rows[top + row]?.[left + column];
        const issue = compareCell(input, cell, index.content.name, address);
        if (issue !== null) issues.push(issue);
      }),
    );
  }
  return issues;
}

/** Addresses of cells that people fill. */
function openCells(plan: SheetPlan, looks: Readonly<Record<string, Style>>): ReadonlySet<string> {
  const open = new Set<string>();
  for (const { range, style } of plan.styles) {
    if (looks[style]?.locked !== false) continue;
    const { top, left, bottom, right } = parseRange(range);
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) open.add(formatAddress(row, column));
  }
  return open;
}

/** Where a sheet says what it is. */
const markCell = formatAddress(0, 0);

function compareCell(
  input: Exclude<CellInput, null>,
  cell: Cell | undefined,
  sheet: string,
  address: string,
): Issue | null {
  const place = { sheet, cell: address };
  const now = shown(cell);
  if (typeof input === 'object') {
    const isSame =
      cell !== undefined && cell.formula !== null && sameFormula(cell.formula, input.formula);
    if (isSame) return null;
    const fix = { fix: 'restoreFormula', sheet, cell: address, formula: input.formula } as const;
    const params = { what: address, now };
    return { code: 'sheet.formulaChanged', severity: 'error', params, place, fix };
  }
  if (cell !== undefined && cell.formula === null && cell.value === input) return null;
  if (input === '' && now === '') return null;
  const fix = { fix: 'restoreText', sheet, cell: address, text: input } as const;
  if (address === markCell)
    return { code: 'sheet.keyDamaged', severity: 'error', params: {}, place, fix };
  const params = { expected: String(input), now };
  return { code: 'sheet.labelChanged', severity: 'error', params, place, fix };
}

function shown(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (cell.formula !== null) return `=${cell.formula}`;
  return cell.error ?? (cell.value === null ? '' : String(cell.value));
}
