import { points, zero } from '../base/points';
import type { Step } from '../base/step';
import type { StageEntries } from './evaluation';
import { isBlank } from './isBlank';
import type { StagedModel, StageModel } from './stageModel';
import { createStepList } from './stepList';
import type { UnitScore } from './unitScore';

/**
 * How a unit came to its total by stages: each with what was typed for it, its score and what that adds by its weight, then
 * rounding. A stage that is not assessed adds nothing. The changes add up to the last `remaining`: the rounded total, of an
 * unfinished unit the unrounded one.
 */
export function explainStages(
  model: StagedModel,
  decimals: number,
  entries: StageEntries,
  score: UnitScore,
): readonly Step[] {
  const list = createStepList();
  for (const it of model.stages) {
    const won = score.stages[it.id]?.points ?? null;
    const weight = points(it.weightPercent);
    const change = won === null ? zero : won.times(weight).div(100);
    const { name } = it.stage;
    const inputs = typedFor(it, entries);
    list.add(change, (figures) => ({ step: 'stage', name, weight, won, inputs, ...figures }));
  }
  if (score.rounded !== null) {
    const change = score.rounded.minus(list.remaining());
    list.add(change, (figures) => ({ step: 'round', decimals, ...figures }));
  }
  return list.steps();
}

/** What is missing is not named; a blank cell of several is none. */
function typedFor({ sets }: StageModel, { cells }: StageEntries) {
  return sets
    .flatMap((it) => it.inputs)
    .map(({ key, label }) => ({ label, typed: cells[key] ?? null }))
    .filter((it) => !isBlank(it.typed));
}
