import type { Step } from '../base/step';

export type StepKind = Step['step'];

/** The steps by their name. */
export type StepsByKind = { readonly [S in Step as S['step']]: S };

/** One line of an explanation, and the smaller lines under it: the sentence applied, the reason typed. */
export interface StepText {
  readonly line: string;
  readonly notes: readonly string[];
}

/** The text of every kind of step; `stepText` picks the one of a step. */
export type StepTexts = {
  readonly [S in StepKind]: (step: StepsByKind[S]) => StepText;
};
