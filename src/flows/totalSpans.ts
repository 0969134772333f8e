import type { Decision, Finding } from '../base/finding';
import type { Points } from '../base/points';
import { assess, type Assessment } from '../scoring/assess';
import type { UnitScore } from '../scoring/unitScore';
import { scoreAll } from './scoreAll';

/** More combinations of open options than that are not worked out. */
const mostCombinations = 64;

/**
 * The lowest and highest total of each finished unit over the options of the open findings, by unit code. Options that ask for
 * numbers leave no span; units whose total no option changes have none either.
 */
export function totalSpans(
  assessment: Assessment,
  scores: Readonly<Record<string, UnitScore>>,
): Readonly<Record<string, readonly [Points, Points]>> {
  const { open, evaluation } = assessment;
  const combinations = combine(open);
  const isWorth = Object.values(scores).some((it) => it.state === 'finished');
  if (open.length === 0 || combinations === null || !isWorth) return {};
  const spans: Record<string, readonly [Points, Points]> = {};
  for (const decisions of combinations) {
    const assumed = assess({ ...evaluation, decisions: [...evaluation.decisions, ...decisions] });
    for (const { unit, rounded } of Object.values(scoreAll(assumed))) {
      if (rounded === null) continue;
      const [low, high] = spans[unit] ?? [rounded, rounded];
      spans[unit] = [rounded.lt(low) ? rounded : low, rounded.gt(high) ? rounded : high];
    }
  }
  return spans;
}

function combine(open: readonly Finding[]): readonly (readonly Decision[])[] | null {
  let found: readonly (readonly Decision[])[] = [[]];
  for (const finding of open) {
    const choices = finding.options.filter((it) => it.asks.length === 0);
    found = found.flatMap((before) =>
      choices.map((it) => [...before, assumedDecision(finding.id, it.id)]),
    );
    if (found.length > mostCombinations) return null;
  }
  return found;
}

function assumedDecision(finding: string, option: string): Decision {
  return {
    finding,
    option,
    answers: {},
    by: '-',
    basis: '-',
    date: '2000-01-01',
  };
}
