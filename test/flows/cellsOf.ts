import { formatAddress } from '../../src/workbook/address';
import type { SheetContent, WorkbookHost } from '../../src/workbook/host';
import type { Cell } from '../../src/base/value';

/** The address of the cell where a row key and a column key meet now. */
export function addressOf({ name, rows }: SheetContent, row: string, column: string): string {
  const at = rows.findIndex((it) => it[0]?.value === row);
  const across = column === 'key' ? 0 : (rows[0] ?? []).findIndex((it) => it?.value === column);
  if (at === -1 || across === -1) throw new Error(`no ${row} × ${column} on ${name}`);
  return formatAddress(at, across);
}

export async function contentOf(host: WorkbookHost, sheet: string): Promise<SheetContent> {
  const [content] = await host.read([sheet]);
  if (content === undefined) throw new Error(`nothing was read of ${sheet}`);
  return content;
}

export interface SheetInputs {
  readonly name: string;
  readonly visibility: string;
  readonly cells: Readonly<Record<string, unknown>>;
}

/** All sheets with their inputs by address; results of formulas left out, since a host may not have computed them. */
export async function inputsOf(host: WorkbookHost): Promise<readonly SheetInputs[]> {
  const contents = await host.read((await host.sheets()).map((it) => it.name));
  return contents.map(({ name, visibility, rows }) => ({
    name,
    visibility,
    cells: Object.fromEntries(
      rows.flatMap((row, r) => row.flatMap((cell, c) => inputAt(cell, formatAddress(r, c)))),
    ),
  }));
}

function inputAt(cell: Cell | undefined, address: string): readonly (readonly [string, unknown])[] {
  const input = cell?.formula ?? cell?.error ?? cell?.value ?? null;
  return input === null || input === '' ? [] : [[address, input]];
}
