import type { Ask, Change, Decision, Finding, Option } from '../base/finding';
import type { Issue } from '../base/issue';

/** A finding with the option chosen for it and everything that choice changes. */
export interface Settled {
  readonly finding: Finding;
  readonly option: Option;
  readonly changes: readonly Change[];
}

/**
 * The findings that have a complete decision, in their own order, and what is wrong with the other decisions:
 * `decision.unknown` (a warning, it changes nothing) where finding or option is none of these, `decision.incomplete` where
 * an answer is missing, no number, out of bounds or finer than two decimals. Of two decisions on one finding the later in the list counts.
 */
export function settle(
  findings: readonly Finding[],
  decisions: readonly Decision[],
): { readonly settled: readonly Settled[]; readonly issues: readonly Issue[] } {
  const latest = new Map(decisions.map((it) => [it.finding, it]));
  const settled = findings.flatMap((finding) => settleOne(finding, latest.get(finding.id)) ?? []);
  const done = new Set(settled.map((it) => it.finding.id));
  const rest = [...latest.values()].filter((it) => !done.has(it.finding));
  return { settled, issues: rest.map((it) => refusal(it, findings)) };
}

function settleOne(finding: Finding, decision: Decision | undefined): Settled | null {
  const option = finding.options.find((it) => it.id === decision?.option);
  if (decision === undefined || option === undefined) return null;
  const answers: Change[] = [];
  for (const ask of option.asks) {
    const value = decision.answers[ask.key];
    if (value === undefined || !isAnswer(ask, value)) return null;
    answers.push({ path: ask.path, value });
  }
  return { finding, option, changes: [...option.changes, ...answers] };
}

/** NaN is neither above nor below a bound. Points of a scheme have two decimals. */
export function isAnswer({ min, max, unit }: Ask, value: number): boolean {
  const digits = unit === 'ratings' ? 0 : 2;
  return value >= min && value <= max && Number(value.toFixed(digits)) === value;
}

function refusal(decision: Decision, findings: readonly Finding[]): Issue {
  const params = { finding: decision.finding };
  const finding = findings.find((it) => it.id === decision.finding);
  const isKnown = finding?.options.some((it) => it.id === decision.option) ?? false;
  return isKnown
    ? { code: 'decision.incomplete', severity: 'error', params }
    : { code: 'decision.unknown', severity: 'warning', params };
}
