import { findSpot, unitSpot } from '../layout/unitSpot';
import { sheetKeys } from '../layout/sheetKey';
import type { SheetIndex } from '../layout/sheetIndex';
import type { GroupModel } from '../scoring/model';
import type { StagedModel } from '../scoring/stageModel';
import type { UnitScore } from '../scoring/unitScore';
import { formatAddress } from '../workbook/address';
import type { CellRef } from '../workbook/host';
import type { Book } from './book';
import type { Snapshot } from './session';

/** The cell to fill in next for a unit: on its row of the stage sheet where stages make the total; else the 复核 cell of the first row that is not assessed, or of the first row where all are. null for a unit without a sheet. */
export function nextEntry(
  { read, planned }: Book,
  { scores }: Snapshot,
  unit: string,
): CellRef | null {
  const score = scores[unit];
  const member = planned?.evaluation.roster.find((it) => it.code === unit);
  if (planned === null || score === undefined || member === undefined) return null;
  const { evaluation, assessment } = planned;
  const model = assessment.model(member.group);
  const stages = read.sheets.get(sheetKeys.stages(member.group));
  if (model.staged !== null && stages !== undefined) return nextStage(stages, model.staged, score);
  const rows = entryRows(model);
  const next = rows.find((it) => score.rows[it] !== 'assessed') ?? rows[0] ?? '';
  return findSpot(read.sheets, unitSpot(evaluation, member, next, 'review'));
}

/** On the row of the unit: the first score that is blank or wrong, the first one where none is. */
function nextStage(index: SheetIndex, model: StagedModel, score: UnitScore): CellRef | null {
  const inputs = model.stages.flatMap((it) => it.sets.flatMap((set) => set.inputs));
  const keys = [...inputs.map((it) => it.key), 'complete'];
  const next = keys.find((it) => score.rows[it] !== 'assessed') ?? 'complete';
  return cellAt(index, score.unit, next);
}

function cellAt({ rows, columns, content }: SheetIndex, key: string, name: string): CellRef | null {
  const [row] = rows.get(key) ?? [];
  const [column] = columns.get(name) ?? [];
  if (row === undefined || column === undefined) return null;
  return { sheet: content.name, cell: formatAddress(row, column) };
}

/** Keys of the rows of the leaves, from the top; adjustments are no duty. */
function entryRows(model: GroupModel): readonly string[] {
  return model.branches
    .flatMap((branch) => branch.leaves)
    .flatMap((leaf) => leaf.rules.flatMap((rule) => rule.inputs))
    .filter((it) => it.place === 'entry')
    .map((it) => it.row);
}
