import type { Finding } from '../../base/finding';
import { points, sumPoints } from '../../base/points';
import { onlyOf } from '../locate';
import type { Scheme } from '../scheme';
import { stagesOf, type GroupStage } from '../stagesOf';

/** Groups whose stages do not weigh 100 percent together; those with the same stages share one finding. */
export function checkStageWeights(scheme: Scheme): readonly Finding[] {
  const alike = new Map<string, string[]>();
  for (const { id } of scheme.groups) {
    const key = stagesOf(scheme, id)
      .map((it) => it.stage.id)
      .join(',');
    if (key !== '') alike.set(key, [...(alike.get(key) ?? []), id]);
  }
  return [...alike].flatMap(([key, groups]) => checkGroups(scheme, key, groups));
}

/** What the weights of a group's stages are above 100 percent; 0 for a group without stages that score. */
export function stageWeightDiff(scheme: Scheme, group: string): number {
  const stages = stagesOf(scheme, group);
  return stages.length === 0 ? 0 : Number(points(weightOf(stages)).minus(100));
}

function weightOf(stages: readonly GroupStage[]): number {
  return Number(sumPoints(stages.map((it) => points(it.weightPercent))));
}

function checkGroups(scheme: Scheme, key: string, groups: readonly string[]): readonly Finding[] {
  const [first = ''] = groups;
  const stages = stagesOf(scheme, first);
  const diff = stageWeightDiff(scheme, first);
  if (diff === 0) return [];
  const asks = stages.map(({ stage, weightPercent, path }) => ({
    key: stage.id,
    path: [...path.slice(0, -2), 'weightPercent'],
    label: stage.name,
    current: weightPercent,
    min: 0,
    max: 100,
    unit: 'percent' as const,
  }));
  const finding: Finding<'STAGE_WEIGHTS'> = {
    id: `STAGE_WEIGHTS:${key}`,
    code: 'STAGE_WEIGHTS',
    group: groups.length === scheme.groups.length ? null : onlyOf(groups),
    place: key,
    severity: 'error',
    blocking: true,
    effect: 'total',
    params: {
      sum: weightOf(stages),
      diff,
      stages: stages.map((it) => ({ name: it.stage.name, weight: it.weightPercent })),
    },
    options: [{ id: 'amend', changes: [], asks }],
  };
  return [finding];
}
