import type { Option } from '../base/finding';
import type { Issue } from '../base/issue';
import { childSumDiff } from './check/checkChildSums';
import { checkRulesByThemselves } from './check/checkRulesByThemselves';
import { stageWeightDiff } from './check/checkStageWeights';
import { locateBelow, locateIndicators, locateTables } from './locate';
import type { Scheme } from './scheme';
import type { Settled } from './settle';
import { stagesOf } from './stagesOf';

/**
 * `decision.unsettled` for each sum that people amended and that still differs from the stated points, by how much; and where
 * points given to a leaf are no longer what its own parts make. `known` are the ids of the findings before any decision.
 */
export function unsettledSums(
  decided: Scheme,
  settled: readonly Settled[],
  known: ReadonlySet<string>,
): readonly Issue<'decision.unsettled'>[] {
  return settled.flatMap(({ finding, option }) => {
    if (option.asks.length === 0) return [];
    const diff = diffAfter(decided, finding) || partsDiff(decided, option, known);
    if (diff === 0) return [];
    const params = { finding: finding.id, diff };
    return [{ code: 'decision.unsettled', severity: 'error', params }];
  });
}

function weightDiff(decided: Scheme, place: string): number {
  const diffs = decided.groups
    .filter(
      ({ id }) =>
        place ===
        stagesOf(decided, id)
          .map((it) => it.stage.id)
          .join(','),
    )
    .map(({ id }) => stageWeightDiff(decided, id));
  return diffs.find((it) => it !== 0) ?? 0;
}

/** What the sum that the finding is about is off by in the scheme as decided; 0 where it is about none. */
function diffAfter(scheme: Scheme, { code, place }: Settled['finding']): number {
  if (code === 'CHILD_SUM' || code === 'MISSING_ROW' || code === 'POINTS_MISSING')
    return amendedDiff(scheme, place);
  if (code === 'STAGE_WEIGHTS') return weightDiff(scheme, place);
  return code === 'ITEM_SUM' ? itemDiff(scheme, place) : 0;
}

/** The first difference in the indicator and the inner nodes below it, since their points were asked for too. */
function amendedDiff(scheme: Scheme, key: string): number {
  const amended = locateTables(scheme)
    .flatMap((it) => locateIndicators(it))
    .filter((it) => it.item.key === key)
    .flatMap((it) => [it, ...locateBelow(it)]);
  return amended.map((it) => childSumDiff(it.item)).find((it) => it !== 0) ?? 0;
}

/** The first difference in the rules of the leaf, or of the leaves where a finding is about several. */
function itemDiff(scheme: Scheme, place: string): number {
  const places = place.split(',');
  const left = checkRulesByThemselves(scheme).flatMap((it) =>
    it.code === 'ITEM_SUM' && it.place.split(',').some((leaf) => places.includes(leaf))
      ? [it.params.diff]
      : [],
  );
  return left[0] ?? 0;
}

/** What the parts of a leaf are off by that was asked for and that had no such fault before. */
function partsDiff(scheme: Scheme, { asks }: Option, known: ReadonlySet<string>): number {
  const asked = new Set(asks.map((it) => it.key));
  const left = checkRulesByThemselves(scheme).flatMap((it) =>
    it.code === 'ITEM_SUM' && !known.has(it.id) && it.place.split(',').some((at) => asked.has(at))
      ? [it.params.diff]
      : [],
  );
  return left[0] ?? 0;
}
