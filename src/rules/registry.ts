import * as v from 'valibot';
import { allOrNothing, allOrNothingShape, type AllOrNothingRule } from './allOrNothing';
import { bonusByLevel, bonusByLevelShape, type BonusByLevelRule } from './bonusByLevel';
import { bonusRange, bonusRangeShape, type BonusRangeRule } from './bonusRange';
import { cappedEvent, cappedEventShape, type CappedEventRule } from './cappedEvent';
import { countTiers, countTiersShape, type CountTiersRule } from './countTiers';
import { deadline, deadlineShape, type DeadlineRule } from './deadline';
import { discretionary, discretionaryShape, type DiscretionaryRule } from './discretionary';
import { equalItems, equalItemsShape, type EqualItemsRule } from './equalItems';
import { event, eventShape, type EventRule } from './event';
import { fixedDeduction, fixedDeductionShape, type FixedDeductionRule } from './fixedDeduction';
import { judged, judgedShape, type JudgedRule } from './judged';
import { namedTiers, namedTiersShape, type NamedTiersRule } from './namedTiers';
import { perOccurrence, perOccurrenceShape, type PerOccurrenceRule } from './perOccurrence';
import { procedure, procedureShape, type ProcedureRule } from './procedure';
import { rankAdjust, rankAdjustShape, type RankAdjustRule } from './rankAdjust';
import type { RuleKind } from './rule';
import { subItems, subItemsShape, type SubItemsRule } from './subItems';
import { threshold, thresholdShape, type ThresholdRule } from './threshold';
import { zeroIf, zeroIfShape, type ZeroIfRule } from './zeroIf';

/** A rule of a leaf: how its points are lost, or not earned. */
export type LeafRule =
  | JudgedRule
  | ZeroIfRule
  | FixedDeductionRule
  | PerOccurrenceRule
  | DeadlineRule
  | SubItemsRule
  | EqualItemsRule
  | AllOrNothingRule
  | NamedTiersRule
  | CountTiersRule
  | ThresholdRule
  | ProcedureRule;

/** A rule of a bonus or penalty item. */
export type AdjustmentRule =
  | BonusByLevelRule
  | BonusRangeRule
  | RankAdjustRule
  | CappedEventRule
  | EventRule
  | DiscretionaryRule;

/** Any rule. */
export type Rule = LeafRule | AdjustmentRule;

/** Names of the kinds, as the JSON has them. */
export type KindName = Rule['kind'];

type RuleOf = { readonly [K in KindName]: Extract<Rule, { readonly kind: K }> };

/** The only list of kinds: a new one is a file, a line here, and its shape below. */
const kinds: { readonly [K in KindName]: RuleKind<RuleOf[K]> } = {
  judged,
  zeroIf,
  fixedDeduction,
  perOccurrence,
  deadline,
  subItems,
  equalItems,
  allOrNothing,
  namedTiers,
  countTiers,
  threshold,
  procedure,
  bonusByLevel,
  bonusRange,
  rankAdjust,
  cappedEvent,
  event,
  discretionary,
};

/** JSON of any rule of a leaf. */
export const leafRuleShape = v.variant('kind', [
  judgedShape,
  zeroIfShape,
  fixedDeductionShape,
  perOccurrenceShape,
  deadlineShape,
  subItemsShape,
  equalItemsShape,
  allOrNothingShape,
  namedTiersShape,
  countTiersShape,
  thresholdShape,
  procedureShape,
]);

/** JSON of any rule of a bonus or penalty item. */
export const adjustmentRuleShape = v.variant('kind', [
  bonusByLevelShape,
  bonusRangeShape,
  rankAdjustShape,
  cappedEventShape,
  eventShape,
  discretionaryShape,
]);

/** All faces of the kind that the rule is of. */
export function ruleKind<K extends KindName>(rule: { readonly kind: K }): RuleKind<RuleOf[K]> {
  return kinds[rule.kind];
}

/** Whether it is a rule of a leaf, and none of an item. */
export function isLeafRule(rule: Rule): rule is LeafRule {
  return ruleKind(rule).stands === 'leaf';
}

/** The rule's Chinese sentence; `parseRule` of it gives the rule again, but for `quote` and keys of levels. */
export function ruleSentence(rule: Rule): string {
  return ruleKind(rule).describe(rule);
}

/** The one rule that the sentence says; null where no kind, or more than one, understands it. */
export function parseRule(sentence: string, stands: 'leaf'): LeafRule | null;
export function parseRule(sentence: string, stands: 'adjustment'): AdjustmentRule | null;
export function parseRule(sentence: string, stands: RuleKind<Rule>['stands']): Rule | null {
  const rules = Object.values(kinds)
    .filter((it) => it.stands === stands)
    .map((it) => it.parse(sentence))
    .filter((it) => it !== null);
  return rules.length === 1 ? (rules[0] ?? null) : null;
}
