import { zero } from '../base/points';
import type { Step } from '../base/step';
import type { OverrideEntry } from './evaluation';
import type { ResultModel } from './resultModel';
import type { UnitResult } from './unitResult';

/**
 * What becomes of a unit's rounded total, after the steps that lead to it: a total set by hand in its place, then its band and
 * what it counts above, which change nothing. Nothing for a unit without a total.
 */
export function explainResult(
  { conversionPercent: percent }: ResultModel,
  { score, final, override, band, converted }: UnitResult,
  entry: OverrideEntry | undefined,
): readonly Step[] {
  if (final === null || score.rounded === null) return [];
  const still = { change: zero, remaining: final };
  const steps: Step[] = [];
  if (override.points !== null && entry !== undefined) {
    const { reason, approver } = entry;
    const change = final.minus(score.rounded);
    steps.push({ step: 'override', change, remaining: final, reason, approver });
  }
  if (band !== null) steps.push({ step: 'band', band: band.name, from: band.from, ...still });
  if (converted !== null && percent !== null)
    steps.push({ step: 'convert', percent, converted, ...still });
  return steps;
}
