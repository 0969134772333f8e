import { formatAddress, parseRange } from '../../workbook/address';
import { HostError } from '../../workbook/host';
import type { CellInput } from '../../workbook/plan';
import { cellXml } from './cellXml';
import { readFormula } from './readCell';
import { readAttribute } from './scanXml';
import type { Tag } from './scanXml';
import { scanCells } from './sheetCells';
import type { StoredCell, StoredRow } from './sheetCells';
import { expandSharedFormulas } from './storedFormulas';
import { spliceText } from './spliceText';
import type { Splice } from './spliceText';

/** One cell to change; both 0-based. */
export interface PlacedEdit {
  readonly row: number;
  readonly column: number;
  readonly input: CellInput;
}

type Line = ReadonlyMap<number, CellInput>;

interface Scanned {
  readonly rows: readonly StoredRow[];
  /** Cells of the rows to be edited, by row. */
  readonly cells: ReadonlyMap<number, readonly StoredCell[]>;
  readonly columns: readonly Tag[];
  readonly dimension: Tag | null;
  readonly dataOpen: Tag;
  readonly dataEnd: number;
}

/**
 * The sheet part with some cells changed; all else in it stays as written. A new cell takes the format of its row, else of
 * its column. The last edit of a cell counts.
 *
 * @throws {HostError} `arrayFormula` for a part of an array formula, which no program lets change alone.
 */
export function editCells(xml: string, edits: readonly PlacedEdit[]): string {
  const lines = groupByRow(edits);
  const scanned = scan(xml, lines);
  const touched = Array.from(lines).flatMap(([row, line]) =>
    (scanned.cells.get(row) ?? []).filter((it) => line.has(it.column)),
  );
  // The text of a group of formulas stands in its first cell only; the others must not lose it.
  if (touched.some((it) => readFormula(it)?.shared !== null && readFormula(it) !== null)) {
    const expanded = expandSharedFormulas(xml);
    return applyEdits(expanded, lines, scan(expanded, lines));
  }
  return applyEdits(xml, lines, scanned);
}

function applyEdits(xml: string, lines: ReadonlyMap<number, Line>, scanned: Scanned): string {
  const prefix = scanned.dataOpen.prefix;
  const byNumber = new Map(scanned.rows.map((it) => [it.row, it]));
  const splices: Splice[] = [];
  const added: { readonly row: number; readonly text: string }[] = [];
  for (const [row, line] of lines) {
    const stored = byNumber.get(row);
    const cells = scanned.cells.get(row) ?? [];
    const style = (column: number): string | null =>
      rowStyle(stored) ?? columnStyle(scanned.columns, column);
    const body = rowBody(xml, { row, line, cells, style, prefix });
    if (stored === undefined) {
      if (body !== '')
        added.push({ row, text: `<${prefix}row r="${row + 1}">${body}</${prefix}row>` });
    } else if (stored.isEmpty)
      splices.push({
        start: stored.start,
        end: stored.bodyEnd,
        text: `<${prefix}row${rowAttributes(stored)}>${body}</${prefix}row>`,
      });
    else {
      splices.push({
        start: stored.start,
        end: stored.bodyStart,
        text: `<${prefix}row${rowAttributes(stored)}>`,
      });
      splices.push({ start: stored.bodyStart, end: stored.bodyEnd, text: body });
    }
  }
  splices.push(...insertRows(scanned, added), ...forgetDimension(scanned.dimension, lines));
  return spliceText(xml, splices);
}

function scan(xml: string, lines: ReadonlyMap<number, Line>): Scanned {
  const rows: StoredRow[] = [];
  const cells = new Map<number, StoredCell[]>();
  const columns: Tag[] = [];
  const tags = new Map<string, Tag>();
  scanCells(xml, {
    row: (it) => rows.push(it),
    cell: (it) => {
      checkArray(it, lines);
      if (!lines.has(it.row)) return;
      const line = cells.get(it.row) ?? [];
      line.push(it);
      cells.set(it.row, line);
    },
    tag: (it) => {
      if (it.name === 'col') columns.push(it);
      tags.set(it.kind === 'close' ? `/${it.name}` : it.name, it);
    },
  });
  const dataOpen = tags.get('sheetData');
  if (dataOpen === undefined) throw new HostError('corrupt', 'a sheet has no cells part');
  const dataEnd = tags.get('/sheetData')?.start ?? dataOpen.end;
  return { rows, cells, columns, dimension: tags.get('dimension') ?? null, dataOpen, dataEnd };
}

function groupByRow(edits: readonly PlacedEdit[]): ReadonlyMap<number, Line> {
  const lines = new Map<number, Map<number, CellInput>>();
  for (const { row, column, input } of edits) {
    const line = lines.get(row) ?? new Map<number, CellInput>();
    lines.set(row, line.set(column, input));
  }
  return new Map(Array.from(lines).sort(([left], [right]) => left - right));
}

function checkArray(cell: StoredCell, lines: ReadonlyMap<number, Line>): void {
  if (!cell.content.includes('"array"')) return;
  const formula = readFormula(cell);
  if (formula?.type !== 'array' || formula.ref === null) return;
  const { top, left, bottom, right } = parseRange(formula.ref);
  if (top === bottom && left === right) return;
  for (const [row, line] of lines)
    if (
      row >= top &&
      row <= bottom &&
      Array.from(line.keys()).some((it) => it >= left && it <= right)
    )
      throw new HostError('arrayFormula', `row ${row + 1} is part of an array formula`);
}

interface RowEdit {
  readonly row: number;
  readonly line: Line;
  readonly cells: readonly StoredCell[];
  readonly style: (column: number) => string | null;
  readonly prefix: string;
}

function rowBody(xml: string, { row, line, cells, style, prefix }: RowEdit): string {
  const written = new Map(cells.map((it) => [it.column, xml.slice(it.start, it.end)]));
  const styles = new Map(cells.map((it) => [it.column, readAttribute(it.attributes, 's')]));
  for (const [column, input] of line) {
    const format = styles.has(column) ? (styles.get(column) ?? null) : style(column);
    written.set(column, cellXml(formatAddress(row, column), format, input, prefix));
  }
  return Array.from(written)
    .sort(([left], [right]) => left - right)
    .map(([, text]) => text)
    .join('');
}

// `spans` is a hint that may no longer be true.
function rowAttributes({ attributes }: StoredRow): string {
  const kept = attributes.replace(/\s+spans\s*=\s*(?:"[^"]*"|'[^']*')/, '').trimEnd();
  return kept === '' ? '' : kept.startsWith(' ') ? kept : ` ${kept}`;
}

function rowStyle(row: StoredRow | undefined): string | null {
  const isStyled =
    row !== undefined && /^(?:1|true)$/.test(readAttribute(row.attributes, 'customFormat') ?? '');
  return isStyled ? readAttribute(row.attributes, 's') : null;
}

function columnStyle(columns: readonly Tag[], column: number): string | null {
  const found = columns.find(
    ({ attributes }) =>
      Number(readAttribute(attributes, 'min')) <= column + 1 &&
      Number(readAttribute(attributes, 'max')) > column,
  );
  return found === undefined ? null : readAttribute(found.attributes, 'style');
}

function insertRows(
  { rows, dataOpen, dataEnd }: Scanned,
  added: readonly { readonly row: number; readonly text: string }[],
): readonly Splice[] {
  if (added.length === 0) return [];
  const all = added.map(({ text }) => text).join('');
  if (dataOpen.kind === 'empty') {
    const name = `${dataOpen.prefix}sheetData`;
    return [{ start: dataOpen.start, end: dataOpen.end, text: `<${name}>${all}</${name}>` }];
  }
  return added.map(({ row, text }) => {
    const at = rows.find((it) => it.row > row)?.start ?? dataEnd;
    return { start: at, end: at, text };
  });
}

// The stated extent is a hint too; without it programs look for themselves.
function forgetDimension(
  dimension: Tag | null,
  lines: ReadonlyMap<number, Line>,
): readonly Splice[] {
  const ref = dimension === null ? null : readAttribute(dimension.attributes, 'ref');
  if (dimension === null || ref === null || dimension.kind !== 'empty') return [];
  const { top, left, bottom, right } = parseRange(ref);
  const isInside = Array.from(lines).every(
    ([row, line]) =>
      row >= top &&
      row <= bottom &&
      Array.from(line.keys()).every((it) => it >= left && it <= right),
  );
  return isInside ? [] : [{ start: dimension.start, end: dimension.end, text: '' }];
}
