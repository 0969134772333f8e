import { evaluate, holds, type Lookup } from '../base/evaluate';
import { boundsIn } from '../base/boundsIn';
import type { InputSpec } from '../base/inputSpec';
import type { ExampleTexts } from '../i18n/exampleTexts';
import type { RuleModel } from '../scoring/model';
import { exampleValues } from './exampleValues';

/** One way to fill in everything that a rule asks, by input key, and the points that it takes or gives. */
export interface ExampleAnswer {
  readonly values: Readonly<Record<string, number | string>>;
  readonly points: number;
}

type Values = ExampleAnswer['values'];

/**
 * Ways to fill in a rule that hold together, fewest points first; several for each number of points where there are. They are
 * found by asking the rule's own expression, so a new kind of rule has them too. Empty for a rule that asks nobody, or
 * is set aside.
 */
export function exampleAnswers(rule: RuleModel, texts: ExampleTexts): readonly ExampleAnswer[] {
  const asked = rule.isAside ? [] : choicesOf(rule, texts);
  if (asked.length === 0) return [];
  return combinations(asked)
    .filter((it) => rule.valid === null || holds(rule.valid, lookupOf(it)))
    .map((values) => ({ values, points: Number(evaluate(rule.points, lookupOf(values))) }))
    .sort((one, other) => one.points - other.points);
}

/** What can be typed at one input; the texts of a rule are all written or none, so they are one choice. */
function choicesOf(rule: RuleModel, texts: ExampleTexts): readonly (readonly Values[])[] {
  const bounds = [rule.points, ...(rule.valid === null ? [] : [rule.valid])].flatMap(boundsIn);
  const typed = rule.inputs.flatMap((spec): readonly (readonly Values[])[] =>
    spec.type === 'given' || spec.type === 'text'
      ? []
      : [exampleValues(spec, bounds).map((it) => ({ [spec.key]: it }))],
  );
  const written = rule.inputs.filter((it) => it.type === 'text');
  if (written.length === 0) return typed;
  const all = Object.fromEntries(written.map((it) => [it.key, textOf(it, texts)]));
  return [...typed, [{}, all]];
}

function textOf({ place }: InputSpec, texts: ExampleTexts): string {
  if (place === 'reason') return texts.adjustmentReason;
  return place === 'evidence' ? texts.evidence(1) : texts.decision.by;
}

/** Of few inputs every combination; of many the first values of all, and each input changed alone. */
const fewInputs = 2;

function combinations(asked: readonly (readonly Values[])[]): readonly Values[] {
  if (asked.length <= fewInputs)
    return asked.reduce<readonly Values[]>(
      (made, choices) => made.flatMap((it) => choices.map((one) => ({ ...it, ...one }))),
      [{}],
    );
  const first: Values = Object.fromEntries(asked.flatMap((it) => Object.entries(it[0] ?? {})));
  return [first, ...asked.flatMap((it) => it.slice(1).map((one) => ({ ...first, ...one })))];
}

function lookupOf(values: Values): Lookup {
  return { typed: (key) => values[key] ?? null, result: () => null };
}
