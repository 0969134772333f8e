import type { Points } from '../base/points';
import type { Step } from '../base/step';
import type { Typed } from '../base/value';
import type { UnitEntries } from './evaluation';
import type { SeriesLookup } from './lookup';
import type { RuleModel } from './model';

/** What a rule did to a score: `change` to reach `remaining`. */
export interface RuleChange {
  readonly change: Points;
  readonly remaining: Points;
  /** What stands in the reason cell, null where another rule of the leaf shows it. */
  readonly reason: Typed;
}

/** One rule with what was typed for it, 复核 only, and the sentence of the document that it applies. */
export function ruleStep(
  { key, rule, inputs }: RuleModel,
  done: RuleChange,
  entries: UnitEntries,
  series: SeriesLookup,
): Step {
  const shown = inputs.map((spec) => {
    if (spec.type === 'given')
      return { spec, typed: series(spec.series, spec.end, spec.places).periods };
    const row = entries.rows[spec.row];
    return { spec, typed: row?.[spec.place === 'entry' ? 'review' : spec.place] ?? null };
  });
  return {
    step: 'rule',
    rule: key,
    kind: rule.kind,
    inputs: shown,
    quote: rule.quote ?? null,
    ...done,
  };
}
