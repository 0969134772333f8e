import type { Cell, Typed } from '../base/value';
import type { SheetContent } from '../workbook/host';
import { parseMark, type SheetMark } from './sheetKey';

/** A sheet of ours found by its keys, wherever rows and columns stand now. All 0-based. */
export interface SheetIndex {
  readonly content: SheetContent;
  readonly mark: SheetMark;
  /** Rows of each key in the key column, from the top. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
  /** Columns of each key in the key row, from the left. */
  readonly columns: ReadonlyMap<string, readonly number[]>;
  /** Where the row key and column key first meet; undefined where one is missing or the cell is empty. */
  readonly cell: (row: string, column: string) => Cell | undefined;
}

const keyRow = 0;

/** null for a sheet that is not ours. The mark may have moved to another column with its key column. */
export function indexSheet(content: SheetContent): SheetIndex | null {
  const [first = []] = content.rows;
  const keyColumn = first.findIndex((it) => parseMark(it?.value) !== null);
  const mark = parseMark(first[keyColumn]?.value);
  return mark === null ? null : indexAs(content, mark, keyColumn);
}

/** A sheet taken for what `mark` says, with its keys in that column. */
export function indexAs(content: SheetContent, mark: SheetMark, keyColumn: number): SheetIndex {
  const [first = []] = content.rows;
  const rows = positions(
    content.rows.map((line, row) => (row === keyRow ? null : line[keyColumn]?.value)),
  );
  const columns = positions(first.map((it, column) => (column === keyColumn ? 'key' : it?.value)));
  return {
    content,
    mark,
    rows,
    columns,
    cell: (row, column) => {
      const at = rows.get(row)?.[0];
      const across = columns.get(column)?.[0];
      return at === undefined || across === undefined ? undefined : content.rows[at]?.[across];
    },
  };
}

function positions(values: readonly unknown[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  values.forEach((value, index) => {
    if (typeof value !== 'string' || value === '') return;
    found.set(value, [...(found.get(value) ?? []), index]);
  });
  return found;
}

/** What a person left in a cell: its plain value where there is no formula and no error. */
export function typedOf(cell: Cell | undefined): Typed {
  if (cell === undefined) return null;
  return cell.formula === null && cell.error === null ? cell.value : cell;
}
