import { parseAddress } from '../workbook/address';
import type { CellRef } from '../workbook/host';
import type { SheetIndex } from '../layout/sheetIndex';
import type { Book, PlannedBook } from './book';

/** The unit and leaf that a cell belongs to: leaf null on the rest of a unit's sheet; null on other sheets. */
export function locateCell(
  { read, planned }: Book,
  { sheet, cell }: CellRef,
): { readonly unit: string; readonly leaf: string | null } | null {
  const found = [...read.sheets].find(([, it]) => it.content.name === sheet);
  if (found === undefined || planned === null) return null;
  const [key, index] = found;
  const [kind, unit = ''] = key.split('/');
  if (kind === 'stages') return locateRow(index, planned, cell);
  const member = planned.evaluation.roster.find((it) => it.code === unit);
  if (kind !== 'score' || member === undefined) return null;
  const { row } = parseAddress(cell);
  const rowKey = [...index.rows].find(([, rows]) => rows.includes(row))?.[0];
  const leaves = planned.assessment.model(member.group).branches.flatMap((it) => it.leaves);
  const leaf = leaves.find((it) =>
    it.rules.some((rule) => rule.inputs.some((spec) => spec.row === rowKey)),
  );
  return { unit, leaf: leaf?.key ?? null };
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
