import { any, error, not } from '../base/expression';
import type { InputSpec } from '../base/inputSpec';
import { inputState, type StateRules } from './inputState';
import type { RuleModel } from './model';

/**
 * The state of one row of a rule: that of its input, and on the first row also what must hold for the rule as a whole. null
 * for a row without a state of its own. Rows of a rule set aside are in no doubt, whatever stands there.
 */
export function rowState(
  { inputs, valid, isAside }: Pick<RuleModel, 'inputs' | 'valid' | 'isAside'>,
  spec: InputSpec,
): StateRules | null {
  const own = inputState(spec);
  if (isAside && own !== null) return { cases: [], otherwise: 'assessed' };
  if (own === null || valid === null || spec !== inputs[0]) return own;
  const asked = inputs.filter((it) => it.type !== 'text' && it.type !== 'given');
  const broken = [any(...asked.map((it) => error(it.key))), not(valid)];
  const cases = broken.map((when) => ({ when, state: 'wrong' as const }));
  return { ...own, cases: [...cases, ...own.cases] };
}
