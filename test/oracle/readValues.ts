import { readXlsx } from 'hucre/xlsx';
import { formatAddress } from '../../src/workbook/address';

/** Sheet name → A1 address → value; an error value is its text, `#DIV/0!`. Empty cells are left out. */
export type SheetValues = Readonly<
  Record<string, Readonly<Record<string, string | number | boolean>>>
>;

/** The value of a cell, null where it is empty. @throws {Error} where there is no such sheet. */
export function cellReader(values: SheetValues) {
  return (sheet: string, cell: string): string | number | boolean | null => {
    const cells = values[sheet];
    if (cells === undefined) throw new Error(`no sheet ${sheet}`);
    return cells[cell] ?? null;
  };
}

const dayMs = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);

/** What a workbook's cells hold, read by a library that is not the host's own; dates as serial numbers. */
export async function readValues(bytes: Uint8Array): Promise<SheetValues> {
  const { sheets } = await readXlsx(bytes);
  return Object.fromEntries(
    sheets.map(({ name, rows }) => [
      name,
      Object.fromEntries(
        rows.flatMap((row, rowIndex) =>
          row.flatMap((value, column) => {
            if (value === null || value === undefined) return [];
            const plain = value instanceof Date ? (value.getTime() - dayZero) / dayMs : value;
            return [[formatAddress(rowIndex, column), plain] as const];
          }),
        ),
      ),
    ]),
  );
}
