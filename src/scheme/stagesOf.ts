import type { Path } from '../base/finding';
import type { Scheme, Stage, StageSource } from './scheme';

/** One stage that scores a group, with where its score comes from there and the path of that source. */
export interface GroupStage {
  readonly stage: Stage;
  readonly weightPercent: number;
  readonly source: StageSource;
  readonly path: Path;
}

/** The stages that make the final score of a group, in their order; none where the total of its score sheets is final. */
export function stagesOf({ stages }: Pick<Scheme, 'stages'>, group: string): readonly GroupStage[] {
  return stages.flatMap((stage, at) => {
    const source = stage.score?.sources[group];
    if (stage.score === null || source === undefined) return [];
    const path = ['stages', at, 'score', 'sources', group];
    return [{ stage, weightPercent: stage.score.weightPercent, source, path }];
  });
}

/** Whether the units of a group are scored on sheets of the indicator table: all, but where other stages make the score. */
export function hasScoreSheets(scheme: Pick<Scheme, 'stages'>, group: string): boolean {
  const stages = stagesOf(scheme, group);
  return stages.length === 0 || stages.some((it) => it.source.kind === 'table');
}

/** How many sheets are made for a group to type on: one a unit, or those of its stages and of their ratings. */
export function entrySheetsOf(
  scheme: Pick<Scheme, 'stages'>,
  group: string,
  units: number,
): number {
  const stages = stagesOf(scheme, group);
  const ratings = stages.filter((it) => it.source.kind === 'rating').length;
  const staged = stages.length === 0 ? 0 : 1 + ratings;
  return staged + (hasScoreSheets(scheme, group) ? units : 0);
}
