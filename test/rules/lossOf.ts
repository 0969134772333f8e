import { evaluate, holds, type Lookup } from '../../src/base/evaluate';
import type { Value } from '../../src/base/value';
import { ruleKind, type Rule } from '../../src/rules/registry';
import type { RulePlace } from '../../src/rules/rule';

/** A rule on its own: `R` on a leaf, or on an adjustment where `points` is 0. */
export function placeOf(points: number): RulePlace {
  return { key: 'R', points, path: ['rule'], place: 'T01', group: 'town' };
}

function lookupOf(typed: Readonly<Record<string, Value>>): Lookup {
  return { typed: (key) => typed[key] ?? null, result: () => null };
}

/** Points that the rule takes or gives for what is typed, by input key. */
export function lossOf(rule: Rule, points: number, typed: Readonly<Record<string, Value>>): number {
  return Number(evaluate(ruleKind(rule).points(rule, placeOf(points)), lookupOf(typed)));
}

/** Points of a leaf with these rules: max(0, points − losses). `answers` in the order of the rules. */
export function leafScore(
  rules: readonly Rule[],
  points: number,
  answers: readonly Value[],
): number {
  const losses = rules.map((rule, index) => lossOf(rule, points, { R: answers[index] ?? null }));
  return Math.max(0, points - losses.reduce((sum, it) => sum + it, 0));
}

/** Whether what is typed holds together, as the rule's `valid` says. */
export function isValid(rule: Rule, typed: Readonly<Record<string, Value>>, points = 0): boolean {
  const test = ruleKind(rule).valid?.(rule, placeOf(points)) ?? null;
  return test === null || holds(test, lookupOf(typed));
}
