import { formatAddress, quoteSheet } from '../../workbook/address';

/** A formula that names the sheet it stands on. */
export interface SelfReference {
  readonly cell: string;
  /** With `=`, in the name of the sheet that was copied. */
  readonly formula: string;
}

/**
 * Formulas of rows of a copy, from the 0-based row `first` on, that name their own sheet. They name the copy, and where the cells are
 * copied back they would still.
 */
export function selfReferences(
  { shadow, name }: { readonly shadow: string; readonly name: string },
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
