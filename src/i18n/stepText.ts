import type { StepKind, StepsByKind, StepText, StepTexts } from './stepTexts';

/** A step of a kind, in the shape that ties its text to it. */
type StepOf<S extends StepKind> = { readonly [K in S]: { readonly step: K } & StepsByKind[K] }[S];

/** The words of one step. */
export function stepText<S extends StepKind>(texts: StepTexts, step: StepOf<S>): StepText {
  return texts[step.step](step);
}
