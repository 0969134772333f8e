import type { Cell } from '../../base/value';
import type { SheetContent } from '../../workbook/host';
import { readPart } from './parts';
import type { Parts } from './parts';
import { readFormula, readResult } from './readCell';
import type { StoredFormula } from './readCell';
import { readAttribute } from './scanXml';
import type { Tag } from './scanXml';
import { readSharedStrings } from './sharedStrings';
import { scanCells } from './sheetCells';
import type { StoredCell } from './sheetCells';
import { shiftFormula } from './shiftFormula';
import type { SheetEntry } from './workbookPart';

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

interface Known {
  readonly strings: readonly string[];
  readonly content: SheetContent;
}

const known = new WeakMap<Uint8Array, Known>();

/**
 * A sheet's cells, formulas of groups written out, and what of it is hidden. A tab without cells has no rows. A part that was
 * read before gives the same object again.
 */
export function readSheet(parts: Parts, sheet: SheetEntry, workbookPath: string): SheetContent {
  const { name, visibility } = sheet;
  const bytes = parts.get(sheet.path);
  const strings = readSharedStrings(parts, workbookPath);
  const before = bytes === undefined ? undefined : known.get(bytes);
  if (before?.strings === strings) {
    const { content } = before;
    if (content.name === name && content.visibility === visibility) return content;
  }
  const content = parseSheet(parts, sheet, strings);
  if (bytes !== undefined) known.set(bytes, { strings, content });
  return content;
}

function parseSheet(
  parts: Parts,
  { name, visibility, path, isWorksheet }: SheetEntry,
  strings: readonly string[],
): SheetContent {
  const rows: (Cell | undefined)[][] = [];
  const hiddenRows: number[] = [];
  const hiddenColumns: number[] = [];
  if (isWorksheet) {
    const shared = new Map<string, SharedFormula>();
    scanCells(readPart(parts, path), {
      cell: (cell) => putCell(rows, cell, readCell(cell, strings, shared)),
      row: ({ row, attributes }) => {
        if (isHidden(attributes)) hiddenRows.push(row);
      },
      tag: (tag) => hiddenColumns.push(...readHiddenColumns(tag)),
    });
    for (let row = 0; row < rows.length; row += 1) rows[row] ??= [];
  }
  return { name, visibility, rows, hiddenRows, hiddenColumns };
}

function readCell(
  cell: StoredCell,
  strings: readonly string[],
  shared: Map<string, SharedFormula>,
): Cell | undefined {
  if (cell.content === '') return undefined;
  const stored = readFormula(cell);
  const formula = stored === null ? null : formulaText(stored, cell, shared);
  const result = readResult(cell, strings);
  return formula === null && result.value === null && result.error === null
    ? undefined
    : { ...result, formula };
}

function formulaText(
  { text, shared: group }: StoredFormula,
  { row, column }: StoredCell,
  shared: Map<string, SharedFormula>,
): string | null {
  if (group !== null && text !== '') shared.set(group, { text, row, column });
  if (text !== '' || group === null) return text === '' ? null : text;
  const first = shared.get(group);
  return first === undefined
    ? null
    : shiftFormula(first.text, row - first.row, column - first.column);
}

function putCell(
  rows: (Cell | undefined)[][],
  { row, column }: StoredCell,
  cell: Cell | undefined,
): void {
  if (cell === undefined) return;
  const line = (rows[row] ??= []);
  while (line.length < column) line.push(undefined);
  line[column] = cell;
}

function readHiddenColumns({ name, kind, attributes }: Tag): readonly number[] {
  if (name !== 'col' || kind === 'close' || !isHidden(attributes)) return [];
  const first = Number(readAttribute(attributes, 'min')) - 1;
  const last = Number(readAttribute(attributes, 'max')) - 1;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function isHidden(attributes: string): boolean {
  return /^(?:1|true)$/.test(readAttribute(attributes, 'hidden') ?? '');
}
