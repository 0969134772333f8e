import type { Cell } from '../../base/value';
import { HostError, type SheetContent } from '../../workbook/host';
import type { Visibility } from '../../workbook/plan';
import { cutBySize } from '../inPlace/cutBySize';
import { hiddenFrom } from './details';
import { isShadowName } from '../inPlace/shadowName';
import { toCell } from '../inPlace/toCell';
import { fromOffice } from './visibility';

/** An answer of this many cells is some 2 MB; Excel on the web refuses to give more than 5 MB. */
const maxCells = 20_000;

/** Rows of one sheet that are asked for at once. */
interface Part {
  readonly sheet: number;
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
}

/** Reads sheets in the order asked: where their cells are in one request, then the cells in as few as answers allow. @throws {HostError} `missingSheet`. */
export async function readSheets(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly SheetContent[]> {
  if (names.length === 0) return [];
  for (const it of names)
    if (isShadowName(it)) throw new HostError('missingSheet', `there is no sheet ${it}`);
  const worksheets = names.map((it) =>
    context.workbook.worksheets.getItem(it).load('name,visibility'),
  );
  // Of an empty sheet Excel gives A1.
  const used = worksheets.map((it) =>
    it.getUsedRange(true).load('rowIndex,rowCount,columnIndex,columnCount'),
  );
  await context.sync();
  const drafts = worksheets.map((it) => startContent(it.name, fromOffice(it.visibility)));
  for (const request of cutBySize(used.flatMap(partsOf), cellsOf, maxCells)) {
    const answers = request.map((part) => {
      const sheet = worksheets[part.sheet];
      return sheet === undefined ? [] : [askFor(sheet, part)];
    });
    await context.sync();
    for (const { part, range, rows, columns } of answers.flat()) {
      const draft = drafts[part.sheet];
      if (draft === undefined) continue;
      putCells(draft, part, range);
      draft.hiddenRows.push(
        ...hiddenFrom(
          part.row,
          rows.value.map((it) => it.rowHidden),
        ),
      );
      draft.hiddenColumns = hiddenFrom(
        part.column,
        columns.value.map((it) => it.columnHidden),
      );
    }
  }
  return drafts;
}

interface ContentDraft extends SheetContent {
  readonly rows: (Cell | undefined)[][];
  readonly hiddenRows: number[];
  hiddenColumns: readonly number[];
}

function startContent(name: string, visibility: Visibility): ContentDraft {
  return { name, visibility, rows: [], hiddenRows: [], hiddenColumns: [] };
}

function partsOf(used: Excel.Range, sheet: number): readonly Part[] {
  const { rowIndex, rowCount, columnIndex: column, columnCount: columns } = used;
  const rows = Math.max(1, Math.floor(maxCells / columns));
  const parts: Part[] = [];
  for (let row = rowIndex; row < rowIndex + rowCount; row += rows)
    parts.push({ sheet, row, rows: Math.min(rows, rowIndex + rowCount - row), column, columns });
  return parts;
}

function cellsOf({ rows, columns }: Part): number {
  return rows * columns;
}

function askFor(sheet: Excel.Worksheet, part: Part) {
  const range = sheet.getRangeByIndexes(part.row, part.column, part.rows, part.columns);
  return {
    part,
    range: range.load('values,formulas,valueTypes'),
    rows: range.getRowProperties({ rowHidden: true }),
    columns: range.getColumnProperties({ columnHidden: true }),
  };
}

function putCells({ rows }: ContentDraft, part: Part, range: Excel.Range): void {
  const { values, formulas, valueTypes } = range;
  for (let row = 0; row < part.rows; row += 1) {
    const cells: (Cell | undefined)[] = [];
    for (let column = 0; column < part.columns; column += 1) {
      const [value, formula] = [values[row]?.[column], formulas[row]?.[column]];
      const cell = toCell(value, formula, valueTypes[row]?.[column]);
      if (cell !== undefined) cells[part.column + column] = cell;
    }
    while (rows.length <= part.row + row) rows.push([]);
    rows[part.row + row] = Array.from(cells);
  }
}
