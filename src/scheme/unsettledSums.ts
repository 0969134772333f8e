import type { Finding } from '../base/finding';
import type { Issue } from '../base/issue';
import { childSumDiff } from './check/checkChildSums';
import { stageWeightDiff } from './check/checkStageWeights';
import { locateBelow, locateIndicators, locateTables } from './locate';
import type { Scheme } from './scheme';
import type { Settled } from './settle';
import { stagesOf } from './stagesOf';

/** `decision.unsettled` for each sum that people amended and that still differs from the stated points, by how much. */
export function unsettledSums(
  decided: Scheme,
  settled: readonly Settled[],
): readonly Issue<'decision.unsettled'>[] {
  return settled.flatMap(({ finding, option }) => {
    if (option.asks.length === 0) return [];
    const diff = diffLeft(decided, finding);
    if (diff === 0) return [];
    const params = { finding: finding.id, diff };
    return [{ code: 'decision.unsettled', severity: 'error', params }];
  });
}

function diffLeft(decided: Scheme, { code, place }: Finding): number {
  if (code === 'CHILD_SUM') return amendedDiff(decided, place);
  if (code !== 'STAGE_WEIGHTS') return 0;
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

/** The first difference in the indicator and the inner nodes below it, since their points were asked for too. */
function amendedDiff(scheme: Scheme, key: string): number {
  const amended = locateTables(scheme)
    .flatMap((it) => locateIndicators(it))
    .filter((it) => it.item.key === key)
    .flatMap((it) => [it, ...locateBelow(it)]);
  return amended.map((it) => childSumDiff(it.item)).find((it) => it !== 0) ?? 0;
}
