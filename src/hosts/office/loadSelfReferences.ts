import { cutBySize } from '../inPlace/cutBySize';
import { selfReferences, type SelfReference } from '../inPlace/selfReferences';

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
  const found: SelfReference[][] = copies.map(() => []);
  for (const request of cutBySize(copies.flatMap(partsOf), cellsOf, maxCells)) {
    // A range is good for one request only.
    const asked = request.map(({ first, rows, copy, index }) => ({
      copy,
      index,
      first,
      range: copy.sheet.getRangeByIndexes(first, 0, rows, copy.columns).load('formulas'),
    }));
    await context.sync();
    for (const { copy, index, first, range } of asked)
      found[index]?.push(...selfReferences(copy, range.formulas, first));
  }
  return found;
}

/** Rows of a copy that are asked for at once. */
interface Part {
  readonly copy: Copy;
  readonly index: number;
  readonly first: number;
  readonly rows: number;
}

function cellsOf({ rows, copy }: Part): number {
  return rows * copy.columns;
}

function partsOf(copy: Copy, index: number): readonly Part[] {
  const { rows, columns } = copy;
  if (rows === 0 || columns === 0) return [];
  const height = Math.max(1, Math.floor(maxCells / columns));
  return Array.from({ length: Math.ceil(rows / height) }, (_, part) => {
    const first = part * height;
    return { copy, index, first, rows: Math.min(height, rows - first) };
  });
}
