import { sheetKeys } from '../layout/sheetKey';
import type { GroupModel } from '../scoring/model';
import { formatAddress } from '../workbook/address';
import type { CellRef } from '../workbook/host';
import type { Book } from './book';
import type { Snapshot } from './session';

/** The 复核 cell to fill in next on a unit's sheet: of the first row that is not assessed, or of the first row where all are. null for a unit without a sheet. */
export function nextEntry(
  { read, planned }: Book,
  { scores }: Snapshot,
  unit: string,
): CellRef | null {
  const index = read.sheets.get(sheetKeys.score(unit));
  const score = scores[unit];
  const member = planned?.evaluation.roster.find((it) => it.code === unit);
  if (planned === null || index === undefined || score === undefined || member === undefined)
    return null;
  const rows = entryRows(planned.assessment.model(member.group));
  const next = rows.find((it) => score.rows[it] !== 'assessed') ?? rows[0] ?? '';
  const [row] = index.rows.get(next) ?? [];
  const [column] = index.columns.get('review') ?? [];
  if (row === undefined || column === undefined) return null;
  return { sheet: index.content.name, cell: formatAddress(row, column) };
}

/** Keys of the rows of the leaves, from the top; adjustments are no duty. */
function entryRows(model: GroupModel): readonly string[] {
  return model.branches
    .flatMap((branch) => branch.leaves)
    .flatMap((leaf) => leaf.rules.flatMap((rule) => rule.inputs))
    .filter((it) => it.place === 'entry')
    .map((it) => it.row);
}
