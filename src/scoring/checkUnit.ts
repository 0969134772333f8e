import type { Issue } from '../base/issue';
import { checkApplies } from './checkApplies';
import { checkComplete } from './checkComplete';
import { checkNotes } from './checkNotes';
import { checkRange } from './checkRange';
import { checkRows } from './checkRows';
import { checkShare } from './checkShare';
import { checkTierPoints } from './checkTierPoints';
import { checkWorkdays } from './checkWorkdays';
import type { EvaluationOptions, UnitEntries } from './evaluation';
import { firstRow } from './firstRow';
import type { SeriesLookup } from './lookup';
import type { GroupModel } from './model';
import { scoreSelf } from './scoreSelf';
import { rulesOf } from './scoreUnit';
import type { UnitScore } from './unitScore';

/** What the checks of a unit need besides its entries. */
export interface UnitCheck {
  readonly options: EvaluationOptions;
  readonly series: SeriesLookup;
}

/**
 * Everything wrong with what was typed for a unit, `score` being what its entries score; in sheet order within each kind of
 * check. Places name unit, row and column; sheet and cell are the layout's to add. A unit whose state is 有误 because of what
 * was typed in its own sheet has at least one error.
 */
export function checkUnit(
  model: GroupModel,
  entries: UnitEntries,
  score: UnitScore,
  { options, series }: UnitCheck,
): readonly Issue[] {
  const { unit } = score;
  return [
    ...checkComplete(entries.complete, { unit, column: 'complete' }),
    ...model.branches.flatMap((it) => it.leaves).flatMap((it) => checkApplies(it, unit, entries)),
    ...rulesOf(model)
      .filter((it) => !it.isAside && score.rules[it.key]?.state !== 'notApplicable')
      .flatMap((it) => [
        ...checkRows(it, unit, entries),
        ...checkRange(it, unit, entries),
        ...checkTierPoints(it, unit, entries),
        ...checkShare(it, unit, entries),
        ...checkWorkdays(it, unit, entries),
      ]),
    ...model.vetoes.flatMap((it) => checkRows(it, unit, entries)),
    ...checkNotes(model, entries, score),
    ...checkGaps(model, entries, score, { options, series }),
  ];
}

/** `entry.selfReviewGap` where both columns assess a leaf and are further apart than the options allow. */
function checkGaps(
  model: GroupModel,
  entries: UnitEntries,
  { unit, leaves }: UnitScore,
  { options, series }: UnitCheck,
): readonly Issue[] {
  const gap = options.selfReviewGap;
  const selves = scoreSelf(model, unit, entries, series);
  return model.branches
    .flatMap((branch) => branch.leaves)
    .flatMap(({ key, rules }) => {
      const self = selves[key]?.points ?? null;
      const review = leaves[key]?.points ?? null;
      if (self === null || review === null || self.minus(review).abs().lte(gap)) return [];
      const params = { self: Number(self), review: Number(review), gap };
      const place = { unit, indicator: firstRow(rules), column: 'score' } as const;
      return [{ code: 'entry.selfReviewGap', severity: 'warning', params, place } as const];
    });
}
