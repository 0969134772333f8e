import type { Issue } from '../base/issue';
import { childSumDiff } from './check/checkChildSums';
import { locateBelow, locateIndicators, locateTables } from './locate';
import type { Scheme } from './scheme';
import type { Settled } from './settle';

/** `decision.unsettled` for each sum that people amended and that still differs from the stated points, by how much. */
export function unsettledSums(
  decided: Scheme,
  settled: readonly Settled[],
): readonly Issue<'decision.unsettled'>[] {
  return settled.flatMap(({ finding, option }) => {
    if (finding.code !== 'CHILD_SUM' || option.asks.length === 0) return [];
    const diff = amendedDiff(decided, finding.place);
    if (diff === 0) return [];
    const params = { finding: finding.id, diff };
    return [{ code: 'decision.unsettled', severity: 'error', params }];
  });
}

/** The first difference in the indicator and the inner nodes below it, since their points were asked for too. */
function amendedDiff(scheme: Scheme, key: string): number {
  const amended = locateTables(scheme)
    .flatMap((it) => locateIndicators(it))
    .filter((it) => it.item.key === key)
    .flatMap((it) => [it, ...locateBelow(it)]);
  return amended.map((it) => childSumDiff(it.item)).find((it) => it !== 0) ?? 0;
}
