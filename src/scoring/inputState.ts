import { holds, type Lookup } from '../base/evaluate';
import {
  all,
  any,
  blank,
  chosen,
  compare,
  divide,
  error,
  input,
  not,
  number,
  numeric,
  round,
  type Test,
} from '../base/expression';
import type { ChoiceInput, DateInput, InputSpec, NumberInput } from '../base/inputSpec';
import { remembered } from '../base/remembered';
import type { Value } from '../base/value';
import { answers } from '../rules/answers';
import type { EntryState } from './unitScore';

/** The key of the unit's 评定完成 cell. */
export const completeKey = '#complete';

/** The key of the 自评 cell on the row of an input. */
export function selfKey(key: string): string {
  return `${key}@self`;
}

/** States in the order they are asked; the first whose test holds counts, and `otherwise` where none does. */
export interface StateRules {
  readonly cases: readonly { readonly when: Test; readonly state: EntryState }[];
  readonly otherwise: EntryState;
}

/** The first state whose test holds. */
export function stateBy(rules: StateRules, lookup: Lookup): EntryState {
  return rules.cases.find((it) => holds(it.when, lookup))?.state ?? rules.otherwise;
}

/** Digits that a float of a few decimals keeps exactly; beyond them is noise. */
const noiseDigits = 6;

/**
 * The state of what stands in an entry cell (DESIGN §5): a good value is assessed; blank is asked next, since spreadsheet
 * functions skip it; anything else is wrong. Error values are asked for before anything that they would spoil. A blank optional entry counts as its zero once 评定完成 is 是, unless the
 * unit itself reported something in 自评 that nobody reviewed. null for inputs without a state of their own.
 */
export function inputState(spec: InputSpec): StateRules | null {
  if (spec.type === 'text' || spec.type === 'given') return null;
  const isBlank = blank(spec.key);
  const isSelfBlank = blank(selfKey(spec.key));
  // Only a blank entry gets past the cases before these.
  const settled: StateRules['cases'] = spec.isOptional
    ? [
        { when: all(error(completeKey), isSelfBlank), state: 'blank' },
        { when: error(completeKey), state: 'unreviewed' },
        {
          when: all(chosen(completeKey, answers.yes), any(isSelfBlank, ...isSelfZero(spec))),
          state,
        },
      ]
    : [];
  return {
    cases: [
      { when: error(spec.key), state: 'wrong' },
      { when: accepts(spec), state },
      { when: all(error(selfKey(spec.key)), isBlank), state: 'unreviewed' },
      { when: error(selfKey(spec.key)), state: 'wrong' },
      { when: not(isBlank), state: 'wrong' },
      ...settled,
      { when: isSelfBlank, state: 'blank' },
    ],
    otherwise: 'unreviewed',
  };
}

const state = 'assessed' as const;

/** What the entry cell may hold, blank apart. */
export function accepts(spec: NumberInput | ChoiceInput | DateInput): Test {
  if (spec.type === 'choice') return any(...spec.choices.map((it) => chosen(spec.key, it)));
  const value = input(spec.key);
  const step = spec.type === 'date' ? 1 : spec.step;
  return all(
    numeric(spec.key),
    compare(value, '>=', number(spec.min)),
    ...(spec.max === null ? [] : [compare(value, '<=', number(spec.max))]),
    isMultiple(value, step),
  );
}

/** Whether an entry cell that holds the value is good. */
export function isAccepted(spec: NumberInput | ChoiceInput | DateInput, value: Value): boolean {
  const found = acceptedBy(spec);
  const known = found.get(value);
  if (known !== undefined) return known;
  const answer = holds(accepts(spec), { typed: () => value, result: () => null });
  if (found.size < mostAnswers) found.set(value, answer);
  return answer;
}

/** Few different values are typed into cells of one kind; a mass of them is not kept. */
const mostAnswers = 512;
const acceptedBy = remembered<AskedInput, Map<Value, boolean>>(() => new Map());
type AskedInput = NumberInput | ChoiceInput | DateInput;

function isMultiple(value: ReturnType<typeof input>, step: number): Test {
  const scaled = step === 1 ? value : divide(value, number(step));
  return compare(round(scaled, 0), '=', round(scaled, noiseDigits));
}

/** A day has no zero. */
function isSelfZero(spec: NumberInput | ChoiceInput | DateInput): readonly Test[] {
  const key = selfKey(spec.key);
  if (spec.type === 'date') return [];
  if (spec.type === 'choice') return [chosen(key, spec.choices[0] ?? '')];
  return [all(numeric(key), compare(input(key), '=', number(0)))];
}

/** Worst first. */
const order: readonly EntryState[] = ['wrong', 'blank', 'unreviewed', 'notApplicable', 'assessed'];

/** The worst of several states; assessed for none. */
export function worstState(states: readonly EntryState[]): EntryState {
  return order.find((it) => states.includes(it)) ?? 'assessed';
}
