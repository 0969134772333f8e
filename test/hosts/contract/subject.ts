import type { Cell } from '../../../src/base/value';
import { parseAddress } from '../../../src/workbook/address';
import type { SheetContent, WorkbookHost } from '../../../src/workbook/host';
import { sampleSheet } from '../samplePlan';

/** The host that a test of the contract looks at; a new one for each test. */
export interface Subject {
  readonly host: WorkbookHost;
  readonly names: () => Promise<readonly string[]>;
  readonly read: (sheet: string) => Promise<SheetContent>;
  readonly cell: (sheet: string, address: string) => Promise<Cell>;
  /** All that the port tells of the workbook, but for results, which a host may not yet have. */
  readonly snapshot: () => Promise<unknown>;
}

/** Questions to the host that `current` gives at the time of asking. */
export function createSubject(current: () => WorkbookHost): Subject {
  const read = async (name: string): Promise<SheetContent> => {
    const [content] = await current().read([name]);
    if (content === undefined) throw new Error(`nothing was read of ${name}`);
    return content;
  };
  return {
    get host() {
      return current();
    },
    names: async () => (await current().sheets()).map((it) => it.name),
    read,
    cell: async (name, address) => cellAt(await read(name), address),
    snapshot: async () => {
      const sheets = await current().sheets();
      const contents = await current().read(sheets.map((it) => it.name));
      return { sheets, contents: contents.map(withoutResults) };
    },
  };
}

/** A sheet of somebody else. */
export const otherSheet = sampleSheet('用户 表', [
  ['甲', 12.5, true],
  [{ formula: 'B1*2' }, '备注', null],
]);

const empty: Cell = { value: null, formula: null, error: null };

/** The cell at an A1 address, an empty one where nothing is stored. */
export function cellAt({ rows }: SheetContent, address: string): Cell {
  const { row, column } = parseAddress(address);
  return rows[row]?.[column] ?? empty;
}

/** The content without empty cells, and without results of formulas. */
export function withoutResults(content: SheetContent): unknown {
  const cells = content.rows.flatMap((row, rowIndex) =>
    row.flatMap((it, column) => {
      if (it === undefined || (it.value === null && it.formula === null && it.error === null))
        return [];
      return [[rowIndex, column, it.formula ?? it.value]];
    }),
  );
  return { ...content, rows: cells };
}
