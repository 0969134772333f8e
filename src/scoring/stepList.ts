import { zero, type Points } from '../base/points';
import type { Step } from '../base/step';

/** What a step changes and what there is after it. */
export type Figures = Pick<Step, 'change' | 'remaining'>;

/** Steps in the making, from 0 on; each starts where the last one ended. */
export interface StepList {
  readonly add: (change: Points, show: (figures: Figures) => Step) => void;
  readonly remaining: () => Points;
  readonly steps: () => readonly Step[];
}

/** A list without steps. */
export function createStepList(): StepList {
  const steps: Step[] = [];
  const remaining = (): Points => steps[steps.length - 1]?.remaining ?? zero;
  return {
    add: (change, show) => steps.push(show({ change, remaining: remaining().plus(change) })),
    remaining,
    steps: () => steps,
  };
}
