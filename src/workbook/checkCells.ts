import { formatAddress } from './address';
import { checkFormula, maxFormulaChars } from './checkFormula';
import type { CellInput, SheetPlan, Style } from './plan';
import { doOverlap, planArea } from './planArea';

/** Excel's limit. */
const maxTextChars = 32_767;

/** What people typed themselves is theirs, whatever it is; only texts must fit into a cell. */
export function checkCells(
  sheet: SheetPlan,
  styles: Readonly<Record<string, Style>>,
): readonly string[] {
  return sheet.blocks.flatMap(({ at, cells }) => {
    const start = planArea(at);
    if (start === null) return [`no address: ${at}`];
    return cells.flatMap((line, row) =>
      line.flatMap((input, column) => {
        const problems = checkInput(input);
        if (problems.length === 0) return [];
        const place = { row: start.top + row, column: start.left + column };
        const isTyped = typeof input === 'object' && isUnlocked(sheet, styles, place);
        const address = formatAddress(place.row, place.column);
        return isTyped ? [] : problems.map((it) => `${address}: ${it}`);
      }),
    );
  });
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Good ones: sheets of a plan share their formulas. */
const known = new WeakSet();

function checkInput(input: CellInput): readonly string[] {
  if (input === null || typeof input === 'boolean') return [];
  if (typeof input === 'object') {
    const problems = known.has(input) ? [] : checkFormula(input.formula, maxFormulaChars);
    if (problems.length === 0) known.add(input);
    return problems;
  }
  if (typeof input === 'number') return Number.isFinite(input) ? [] : [`no number: ${input}`];
  return input.length > maxTextChars ? [`a text of ${input.length} characters`] : [];
}

/** A later style wins whole. */
function isUnlocked(
  sheet: SheetPlan,
  styles: Readonly<Record<string, Style>>,
  { row, column }: Place,
): boolean {
  const covering = sheet.styles.filter(({ range }) => {
    const area = planArea(range);
    return area !== null && doOverlap(area, { top: row, bottom: row, left: column, right: column });
  });
  const last = covering[covering.length - 1];
  return last !== undefined && styles[last.style]?.locked === false;
}
