import { treeLevels } from '../scheme/draft/treeLevels';
import type { Typed } from '../base/value';
import { canonicalJson } from '../scheme/canonicalJson';
import type { DraftRow, TableDraft } from '../scheme/draft/schemeDraft';
import { schemeRows, tableOf } from '../scheme/draft/schemeRows';
import type { Scheme } from '../scheme/scheme';
import { draftColumns, itemColumns, schemeKeys, type SchemeColumn } from './schemeGrid';
import { typedOf, type SheetIndex } from './sheetIndex';

type Part = 'leaves' | 'bonus' | 'penalty';

/**
 * What a 方案 sheet says, null where it says what the scheme says. Goes by keys: a row without one, or with one that stands
 * elsewhere already, is new; what stood in a column that is gone is as it was.
 */
export function readSchemeSheet(
  index: SheetIndex,
  scheme: Scheme,
  tableId: string,
): TableDraft | null {
  const table = tableOf(scheme, tableId);
  const base = schemeRows(scheme, tableId);
  const parts: Readonly<Record<Part, DraftRow[]>> = { leaves: [], bonus: [], penalty: [] };
  const columns = {
    leaves: draftColumns(treeLevels(table).length),
    bonus: itemColumns,
    penalty: itemColumns,
  };
  const read = { index, columns, base, kept: keptRows(index, base, columns) };
  let part: Part | null = null;
  index.content.rows.forEach((_, row) => {
    const key = keyOf(index, row);
    if (key?.startsWith(schemeKeys.shared) === true) return;
    const next = partOf(key, base) ?? part;
    const isHead = key !== null && heads.has(key);
    part = key === schemeKeys.total ? null : next;
    if (part !== null && !isHead) parts[part].push(readRow(read, part, row, key));
  });
  const trimmed = { ...parts, penalty: withoutEnd(parts.penalty) };
  const hasTotal = index.rows.has(schemeKeys.total) && index.columns.has('points1');
  const total = hasTotal
    ? plainTyped(typedOf(index.cell(schemeKeys.total, 'points1')))
    : base.total;
  const draft: TableDraft = { ...trimmed, total };
  return canonicalJson(draft) === canonicalJson(base) ? null : draft;
}

const heads: ReadonlySet<string> = new Set([
  schemeKeys.columns,
  schemeKeys.bonus,
  schemeKeys.penalty,
]);

/** The part that begins with this row, or that it belongs to; null where its key says nothing. */
function partOf(key: string | null, base: TableDraft): Part | null {
  if (key === schemeKeys.columns) return 'leaves';
  if (key === schemeKeys.bonus) return 'bonus';
  if (key === schemeKeys.penalty) return 'penalty';
  if (key === null || key.startsWith('#')) return null;
  const parts = ['leaves', 'bonus', 'penalty'] as const;
  return parts.find((part) => base[part].some((it) => it.key === key)) ?? null;
}

function keyOf(index: SheetIndex, row: number): string | null {
  const [column] = index.columns.get('key') ?? [];
  const key = column === undefined ? null : index.content.rows[row]?.[column]?.value;
  return typeof key === 'string' && key !== '' ? key : null;
}

interface Reading {
  readonly index: SheetIndex;
  readonly columns: Readonly<Record<Part, readonly SchemeColumn[]>>;
  readonly base: TableDraft;
  /** By key, the row that is it: of several the one that says what the scheme says, else the first. */
  readonly kept: ReadonlyMap<string, number>;
}

function keptRows(
  index: SheetIndex,
  base: TableDraft,
  columns: Reading['columns'],
): ReadonlyMap<string, number> {
  const kept = new Map<string, number>();
  for (const [key, rows] of index.rows) {
    const [first] = rows;
    if (first === undefined) continue;
    const part = partOf(key, base);
    const was = part === null ? undefined : base[part].find((it) => it.key === key);
    const isSame = (row: number): boolean =>
      part !== null &&
      canonicalJson(cellsOf(index, columns[part], row)) === canonicalJson(was?.cells);
    kept.set(key, rows.length === 1 ? first : (rows.find(isSame) ?? first));
  }
  return kept;
}

function readRow(
  { index, columns, base, kept }: Reading,
  part: Part,
  row: number,
  key: string | null,
): DraftRow {
  const own = key !== null && kept.get(key) === row ? key : null;
  const cells = cellsOf(index, columns[part], row);
  const gone = columns[part].filter((it) => !index.columns.has(it));
  const was = base[part].find((it) => it.key === own);
  if (gone.length === 0 || was === undefined) return { key: own, cells };
  const filled = gone.flatMap((it) => (was.cells[it] === undefined ? [] : [[it, was.cells[it]]]));
  return { key: own, cells: { ...cells, ...Object.fromEntries(filled) } };
}

function cellsOf(
  index: SheetIndex,
  columns: readonly SchemeColumn[],
  row: number,
): DraftRow['cells'] {
  const filled = columns.flatMap((name) => {
    const [column] = index.columns.get(name) ?? [];
    if (column === undefined) return [];
    const typed = plainTyped(typedOf(index.content.rows[row]?.[column]));
    return typed === null ? [] : [[name, typed] as const];
  });
  return Object.fromEntries(filled);
}

/** Line ends as we write them; a text without characters is a blank cell. */
function plainTyped(typed: Typed): Typed {
  const plain = typeof typed === 'string' ? typed.replace(/\r\n?/g, '\n') : typed;
  return plain === '' ? null : plain;
}

/** Below the last row with a key, empty rows are no part of the sheet. */
function withoutEnd(rows: readonly DraftRow[]): readonly DraftRow[] {
  let end = rows.length;
  while (end > 0 && isNothing(rows[end - 1])) end -= 1;
  return rows.slice(0, end);
}

function isNothing(row: DraftRow | undefined): boolean {
  return row?.key === null && Object.keys(row.cells).length === 0;
}
