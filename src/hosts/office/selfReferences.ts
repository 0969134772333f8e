import { formatAddress, quoteSheet } from '../../workbook/address';

/** A formula that names the sheet it stands on. */
export interface SelfReference {
  readonly cell: string;
  /** With `=`, in the name of the sheet that was copied. */
  readonly formula: string;
}

/** A copy of a sheet, and how far it reaches from A1. */
export interface Copy {
  readonly sheet: Excel.Worksheet;
  readonly shadow: string;
  /** The sheet that was copied. */
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}

/** An answer of this many cells is about 1 MB. */
const maxCells = 20_000;

/**
 * Formulas of copies that name their own sheet, in the order given. Excel makes them name the copy, and when the cells are copied
 * back they would still, until the copy is deleted.
 */
export async function loadSelfReferences(
  context: Excel.RequestContext,
  copies: readonly Copy[],
): Promise<readonly (readonly SelfReference[])[]> {
  const parts = copies.flatMap((copy, index) => partsOf(copy, index));
  const found: SelfReference[][] = copies.map(() => []);
  let cells = 0;
  for (const part of parts) {
    part.range.load('formulas');
    cells += part.cells;
    if (cells < maxCells && part !== parts[parts.length - 1]) continue;
    await context.sync();
    cells = 0;
  }
  for (const { copy, index, first, range } of parts)
    found[index]?.push(...selfReferences(copy, range.formulas, first));
  return found;
}

function partsOf(copy: Copy, index: number) {
  const { sheet, rows, columns } = copy;
  if (rows === 0 || columns === 0) return [];
  const height = Math.max(1, Math.floor(maxCells / columns));
  return Array.from({ length: Math.ceil(rows / height) }, (_, part) => {
    const first = part * height;
    const count = Math.min(height, rows - first);
    const range = sheet.getRangeByIndexes(first, 0, count, columns);
    return { copy, index, first, range, cells: count * columns };
  });
}

function selfReferences(
  { shadow, name }: Copy,
  formulas: readonly (readonly unknown[])[],
  first: number,
): readonly SelfReference[] {
  const own = `${quoteSheet(shadow)}!`;
  // As Excel writes names that cannot be taken for anything else.
  const prefix = /^[^\p{ASCII}\P{L}]+$/u.test(name) ? name : quoteSheet(name);
  return formulas.flatMap((line, row) =>
    line.flatMap((formula, column) =>
      typeof formula === 'string' && formula.startsWith('=') && formula.includes(own)
        ? [
            {
              cell: formatAddress(first + row, column),
              formula: formula.replaceAll(own, `${prefix}!`),
            },
          ]
        : [],
    ),
  );
}
