import { rowOfFlatKey } from '../layout/flatCells';
import type { SheetIndex } from '../layout/sheetIndex';
import { parseAddress } from '../workbook/address';
import type { CellRef } from '../workbook/host';
import type { Book, PlannedBook } from './book';

/** The unit and leaf that a cell belongs to: leaf null on the rest of a unit's sheet or row; null on other sheets. */
export function locateCell(
  { read, planned }: Book,
  { sheet, cell }: CellRef,
): { readonly unit: string; readonly leaf: string | null } | null {
  const found = [...read.sheets].find(([, it]) => it.content.name === sheet);
  if (found === undefined || planned === null) return null;
  const [key, index] = found;
  if (key.startsWith('stages/')) return locateRow(index, planned, cell);
  const place = placeOf(key, index, cell);
  const member = planned.evaluation.roster.find((it) => it.code === place?.unit);
  if (place === null || member === undefined) return null;
  const leaves = planned.assessment.model(member.group).branches.flatMap((it) => it.leaves);
  const leaf = leaves.find((it) =>
    it.rules.some((rule) => rule.inputs.some((spec) => spec.row === place.row)),
  );
  return { unit: member.code, leaf: leaf?.key ?? null };
}

/** The unit, and the key of the row of its own sheet. */
function placeOf(
  sheet: string,
  { rows, columns }: SheetIndex,
  cell: string,
): { readonly unit: string; readonly row: string | undefined } | null {
  const [kind, unit = ''] = sheet.split('/');
  const { row, column } = parseAddress(cell);
  const rowKey = keyAt(rows, row);
  if (kind === 'score') return { unit, row: rowKey };
  if (kind !== 'groupScore' && kind !== 'groupNotes') return null;
  return rowKey === undefined
    ? null
    : { unit: rowKey, row: rowOfFlatKey(keyAt(columns, column) ?? '') };
}

function keyAt(keys: ReadonlyMap<string, readonly number[]>, at: number): string | undefined {
  return [...keys].find(([, places]) => places.includes(at))?.[0];
}

/** A unit's row of a stage sheet. */
function locateRow(
  { rows }: SheetIndex,
  { evaluation }: PlannedBook,
  cell: string,
): { readonly unit: string; readonly leaf: null } | null {
  const { row } = parseAddress(cell);
  const unit = evaluation.roster.find((it) => rows.get(it.code)?.includes(row) ?? false);
  return unit === undefined ? null : { unit: unit.code, leaf: null };
}
