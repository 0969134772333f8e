import type { ChoiceInput, DateInput, InputSpec, NumberInput, TextInput } from '../base/inputSpec';
import type { IssueCode, IssueParams } from '../base/issue';
import { typedValue, type Typed, type Value } from '../base/value';
import { isAccepted } from './inputState';
import { suggestChoice } from './suggestChoice';
import { suggestDate } from './suggestDate';
import { suggestNumber } from './suggestNumber';

type EntryCode = Extract<IssueCode, `entry.${string}`>;

/** What is wrong with one entry, without its place. */
export type EntryProblem = {
  readonly [K in EntryCode]: { readonly code: K; readonly params: IssueParams[K] };
}[EntryCode];

/**
 * What is wrong with what stands in one cell; nothing for a blank one. `entry.formula` says only that a formula stands in
 * an entry cell, its result may be good; all other problems are of a value that the input does not take.
 */
export function checkEntry(spec: InputSpec, typed: Typed): readonly EntryProblem[] {
  if (spec.type === 'given') return [];
  const value = typedValue(typed);
  const formula = typed !== null && typeof typed === 'object' ? typed.formula : null;
  return [
    ...(formula === null ? [] : [{ code: 'entry.formula', params: { formula } } as const]),
    ...checkValue(spec, value),
  ];
}

function checkValue(
  spec: Exclude<InputSpec, { readonly type: 'given' }>,
  value: Value | { readonly error: string },
): readonly EntryProblem[] {
  if (value === null || value === '') return [];
  if (typeof value === 'object') return [{ code: 'entry.errorValue', params: value }];
  switch (spec.type) {
    case 'number':
      return checkNumber(spec, value);
    case 'choice':
      return checkChoice(spec, value);
    case 'date':
      return checkDate(spec, value);
    case 'text':
      return checkText(spec, value);
  }
}

type Filled = Exclude<Value, null>;

function checkNumber(spec: NumberInput, value: Filled): readonly EntryProblem[] {
  if (typeof value !== 'number') {
    const text = shownText(value);
    return [{ code: 'entry.text', params: { text, suggestion: suggestNumber(text, spec) } }];
  }
  const { min, max, step } = spec;
  if (value < min) return [{ code: 'entry.underMin', params: { value, min } }];
  if (max !== null && value > max) return [{ code: 'entry.overMax', params: { value, max } }];
  return isAccepted(spec, value) ? [] : [{ code: 'entry.step', params: { value, step } }];
}

function checkChoice(spec: ChoiceInput, value: Filled): readonly EntryProblem[] {
  if (isAccepted(spec, value)) return [];
  const { choices } = spec;
  const text = shownText(value);
  const suggestion = suggestChoice(text, choices);
  return [{ code: 'entry.choice', params: { text, choices, suggestion } }];
}

function checkDate(spec: DateInput, value: Filled): readonly EntryProblem[] {
  if (isAccepted(spec, value)) return [];
  const text = typeof value === 'number' ? shownDay(value) : shownText(value);
  return [{ code: 'entry.date', params: { text, suggestion: suggestDate(text, spec) } }];
}

function checkText({ maxChars }: TextInput, value: Filled): readonly EntryProblem[] {
  const { length } = shownText(value);
  return length > maxChars ? [{ code: 'entry.tooLong', params: { length, max: maxChars } }] : [];
}

/** As a cell shows it: TRUE, not true. */
function shownText(value: Filled): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

const unixEpoch = 25569;
const dayMs = 86_400_000;
/** Beyond it (the year 2173) a number was hardly meant as a day: 20210120. */
const lastSerial = 100_000;

function shownDay(serial: number): string {
  if (serial < 1 || serial > lastSerial) return String(serial);
  return new Date((Math.floor(serial) - unixEpoch) * dayMs).toISOString().slice(0, 10);
}
