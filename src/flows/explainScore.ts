import type { Step } from '../base/step';
import { explainLeaf } from '../scoring/explainLeaf';
import { hasScoreSheets } from '../scheme/stagesOf';
import { explainStages } from '../scoring/explainStages';
import { explainResult } from '../scoring/explainResult';
import { overrideEntryOf } from '../scoring/rankGroup';
import { explainTotal } from '../scoring/explainTotal';
import type { RosterUnit } from '../scoring/evaluation';
import { entriesOf, stagesTyped } from '../scoring/entriesOf';
import { scoreSelf } from '../scoring/scoreSelf';
import type { LeafModel } from '../scoring/model';
import { firstRow } from '../scoring/firstRow';
import { unitCell } from '../layout/scoreSources';
import type { StagedModel } from '../scoring/stageModel';
import type { UnitScore } from '../scoring/unitScore';
import { stageSource } from '../layout/stageSource';
import { sheetKeys } from '../layout/sheetKey';
import { formatAddress } from '../workbook/address';
import type { Book, PlannedBook } from './book';
import { unitSeries } from './scoreAll';
import type { Explanation, Snapshot } from './session';

/** Why a leaf, or with null the unit, has its score; null for a unit or leaf that is not in the workbook. */
export function explainScore(
  book: Book,
  snapshot: Snapshot,
  unit: string,
  leaf: string | null,
): Explanation | null {
  const { planned } = book;
  const score = snapshot.scores[unit];
  const member = planned?.evaluation.roster.find((it) => it.code === unit);
  if (planned === null || score === undefined || member === undefined) return null;
  const explained = explainOne(planned, member, score, leaf);
  if (explained === null || leaf !== null) return explained;
  return { ...explained, steps: [...explained.steps, ...resultSteps(planned, snapshot, member)] };
}

function explainOne(
  planned: PlannedBook,
  member: RosterUnit,
  score: UnitScore,
  leaf: string | null,
): Explanation | null {
  const { assessment } = planned;
  const model = assessment.model(member.group);
  if (leaf === null && model.staged !== null) return explainStaged(planned, model.staged, score);
  if (!hasScoreSheets(assessment.scheme, member.group)) return null;
  return explainSheet(planned, member, score, leaf);
}

/** By the unit's score sheet. */
function explainSheet(
  { assessment, evaluation, context }: PlannedBook,
  { code: unit, group }: RosterUnit,
  score: UnitScore,
  leaf: string | null,
): Explanation | null {
  const model = assessment.model(group);
  const entries = entriesOf(evaluation, unit);
  const series = unitSeries(assessment, unit);
  const cellAt = (row: string) => unitCell(context, { code: unit, group }, row, 'score');
  if (leaf === null) {
    const steps = explainTotal(model, entries, score, series);
    const none = { self: null, inputs: [], evidence: null };
    return { unit, leaf, steps, ...none, cell: cellAt('#total') };
  }
  const found = model.branches.flatMap((it) => it.leaves).find((it) => it.key === leaf);
  if (found === undefined) return null;
  const first = firstRow(found.rules);
  return {
    unit,
    leaf,
    steps: explainLeaf(model, leaf, entries, score),
    self: scoreSelf(model, unit, entries, series)[leaf]?.points ?? null,
    inputs: inputsOf(found).map(({ row, label }) => {
      const entry = entries.rows[row];
      return {
        row,
        label,
        self: entry?.self ?? null,
        review: entry?.review ?? null,
      };
    }),
    evidence: entries.rows[first]?.evidence ?? null,
    cell: cellAt(first),
  };
}

/** The total of a unit whose stages make it, with its cell on the stage sheet. */
function explainStaged(
  { assessment, evaluation, context }: PlannedBook,
  staged: StagedModel,
  score: UnitScore,
): Explanation {
  const { unit } = score;
  const { decimals } = assessment.scheme.settlement;
  const group = evaluation.roster.find((it) => it.code === unit)?.group ?? '';
  const grid = stageSource(context, group);
  const sheet = context.name(sheetKeys.stages(group));
  return {
    unit,
    leaf: null,
    steps: explainStages(staged, decimals, stagesTyped(evaluation, unit), score),
    self: null,
    inputs: [],
    evidence: null,
    cell:
      grid === null
        ? null
        : { sheet, cell: formatAddress(grid.unitRow(unit), grid.column('total')) },
  };
}

function resultSteps(
  { assessment, evaluation }: PlannedBook,
  { rankings }: Snapshot,
  { code, group }: RosterUnit,
): readonly Step[] {
  const row = rankings[group]?.find((it) => it.unit === code);
  if (row === undefined) return [];
  const entry = overrideEntryOf(evaluation, group, code);
  return explainResult(assessment.model(group).results, row, entry);
}

function inputsOf(leaf: LeafModel) {
  return leaf.rules.flatMap((it) => it.inputs).filter((it) => it.place === 'entry');
}
