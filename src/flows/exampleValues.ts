import type { ChoiceInput, DateInput, NumberInput } from '../base/inputSpec';
import { points } from '../base/points';
import { isAccepted } from '../scoring/inputState';

/** Parts of the full points that reviewers give. */
const parts = [0.9, 0.8, 0.75, 0.6, 0.5] as const;
/** Days before, and after, the middle of the days that may be typed. */
const days = [-1, -6, -13, -20, 4] as const;

/**
 * What may be typed for an input in an example, without repeats: choices in their order; numbers around what may be
 * typed at all, and around the `bounds` that the rule compares with; days around the middle of the window.
 */
export function exampleValues(
  spec: NumberInput | ChoiceInput | DateInput,
  bounds: readonly number[],
): readonly (number | string)[] {
  if (spec.type === 'choice') return spec.choices;
  const found = spec.type === 'date' ? daysOf(spec) : numbersOf(spec, bounds);
  return [...new Set(found)].filter((it) => isAccepted(spec, it));
}

function daysOf({ min, max }: DateInput): readonly number[] {
  const middle = Math.round((min + max) / 2);
  return days.map((it) => middle + it);
}

function numbersOf({ min, max, step }: NumberInput, bounds: readonly number[]): readonly number[] {
  const full = max === null ? [] : [max, ...parts.map((it) => inSteps(max * it, step))];
  const around = bounds.flatMap((it) => [it, it - 1, it + 1, Math.round(it / 2)]);
  return [...full, min, min + 1, min + 2, ...around];
}

/** The nearest multiple of the step. */
function inSteps(value: number, step: number): number {
  return Number(points(value).div(step).round(0).times(step));
}
