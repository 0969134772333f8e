import { blank, error } from '../base/expression';
import type { NumberInput } from '../base/inputSpec';
import { accepts, type StateRules } from './inputState';

/** Scores of stages and ratings are out of 100. */
const fullScore = 100;

/** Finer than any score is given; it only keeps out noise. */
const finestStep = 0.0001;

/** One score that is typed for a stage, or one rating. */
export function stageInput(key: string, label: string): NumberInput {
  return {
    key,
    row: key,
    place: 'entry',
    label,
    type: 'number',
    min: 0,
    max: fullScore,
    step: finestStep,
    unit: '\u5206',
    isOptional: false,
  };
}

/** The state of such a cell: a number from 0 to 100 is assessed, an empty one blank, anything else wrong. */
export function stageInputState(spec: NumberInput): StateRules {
  return {
    cases: [
      { when: error(spec.key), state: 'wrong' },
      { when: accepts(spec), state: 'assessed' },
      { when: blank(spec.key), state: 'blank' },
    ],
    otherwise: 'wrong',
  };
}
