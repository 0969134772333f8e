import { formatRange } from '../../workbook/address';
import type { CellInput } from '../../workbook/plan';
import { encodeXml } from './scanXml';

type Grid<T> = readonly (readonly T[] | undefined)[];

/** Of a cell whose formula is that of the cell above, written once for all of them (ECMA-376 part 1, 18.3.1.40). */
export type FormulaXml = (row: number, column: number) => string | null;

/** The `f` elements of cells under each other that have one pattern; null for every other cell. */
export function sharedFormulas(inputs: Grid<CellInput>): FormulaXml {
  const found: (string[] | undefined)[] = [];
  const columns = inputs.reduce((most, it) => Math.max(most, it?.length ?? 0), 0);
  let group = 0;
  for (let column = 0; column < columns; column += 1)
    for (let row = 0; row < inputs.length;) {
      const end = endOfRun(inputs, row, column);
      if (end - row > 1) {
        const area = { top: row, bottom: end - 1, left: column, right: column };
        const text = encodeXml(formulaOf(inputs[row]?.[column]));
        const first = `<f t="shared" ref="${formatRange(area)}" si="${group}">${text}</f>`;
        for (let at = row; at < end; at += 1)
          (found[at] ??= [])[column] = at === row ? first : `<f t="shared" si="${group}"/>`;
        group += 1;
      }
      row = end;
    }
  return (row, column) => found[row]?.[column] ?? null;
}

/** The row after the last that has the pattern of this one. */
function endOfRun(inputs: Grid<CellInput>, row: number, column: number): number {
  const pattern = patternOf(inputs[row]?.[column]);
  let end = row + 1;
  if (pattern === null) return end;
  while (patternOf(inputs[end]?.[column]) === pattern) end += 1;
  return end;
}

function patternOf(input: CellInput | undefined): string | null {
  return input !== undefined && input !== null && typeof input === 'object'
    ? (input.pattern ?? null)
    : null;
}

function formulaOf(input: CellInput | undefined): string {
  return input !== undefined && input !== null && typeof input === 'object' ? input.formula : '';
}
