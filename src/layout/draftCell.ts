import type { DraftCell } from '../base/issue';
import { formatAddress } from '../workbook/address';
import { schemeSource } from './planSchemes';
import type { PlanContext } from './planWorkbook';
import { sheetKeys } from './sheetKey';

/** Where a cell of a 方案 sheet stands in the workbook; null for a table that is not there. */
export function draftCell(
  context: PlanContext,
  place: DraftCell,
): { readonly sheet: string; readonly cell: string } | null {
  const { evaluation } = context.assessment;
  const table = evaluation.scheme.tables.find((it) => it.id === place.table);
  if (table === undefined) return null;
  const [row, column] = schemeSource(evaluation, table).grid.cell(place);
  return { sheet: context.name(sheetKeys.scheme(table.id)), cell: formatAddress(row, column) };
}
