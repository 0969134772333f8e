import { any, blank, chosen, error, not } from '../base/expression';
import type { InputSpec } from '../base/inputSpec';
import { answers } from '../rules/answers';
import { remembered } from '../base/remembered';
import { inputState, type StateRules } from './inputState';
import type { RuleModel } from './model';

/**
 * The state of one row of a rule: that of its input, and on the first row also what must hold for the rule as a whole. null
 * for a row without a state of its own. Rows of a rule set aside are in no doubt, whatever stands there.
 */
export function rowState(rule: RowRule, spec: InputSpec): StateRules | null {
  return statesOf(rule)(spec);
}

type RowRule = Pick<RuleModel, 'inputs' | 'valid' | 'isAside' | 'applies'>;

const statesOf = remembered((rule: RowRule) =>
  remembered((spec: InputSpec) => makeState(rule, spec)),
);

function makeState(rule: RowRule, spec: InputSpec): StateRules | null {
  const own = inputState(spec);
  if (own === null) return null;
  if (rule.isAside) return { cases: [], otherwise: 'assessed' };
  const whole = spec === rule.inputs[0] ? wholeCases(rule) : [];
  return { ...own, cases: [...appliesCases(rule), ...whole, ...own.cases] };
}

/** What must hold for the rule as a whole. */
function wholeCases({ inputs, valid }: Pick<RuleModel, 'inputs' | 'valid'>): StateRules['cases'] {
  if (valid === null) return [];
  const asked = inputs.filter((it) => it.type !== 'text' && it.type !== 'given');
  const broken = [any(...asked.map((it) => error(it.key))), not(valid)];
  return broken.map((when) => ({ when, state: 'wrong' as const }));
}

/** 不适用 goes before all else; any other word in its cell is wrong. */
function appliesCases({ applies }: Pick<RuleModel, 'applies'>): StateRules['cases'] {
  if (applies === null) return [];
  return [
    { when: error(applies), state: 'wrong' },
    { when: chosen(applies, answers.notApplicable), state: 'notApplicable' },
    { when: not(blank(applies)), state: 'wrong' },
  ];
}
