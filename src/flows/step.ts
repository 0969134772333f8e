import type { Issue } from '../base/issue';
import type { Evaluation } from '../scoring/evaluation';
import type { Book } from './book';
import type { Change } from './commit';

/** An action on the workbook as it is: what to change, or why not. */
export type Step =
  | {
      readonly ok: true;
      readonly label: string;
      /** More of it for the log, a line each. */
      readonly detail?: string;
      /** The log keeps it for good. */
      readonly isRecord?: boolean;
      readonly change: Change;
      /** New keys of the rules of leaves, where the scheme changed. */
      readonly ruleKeys?: ReadonlyMap<string, string>;
      readonly issues?: readonly Issue[];
      /** Key of the sheet to go to when it is done. */
      readonly show?: string;
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Nothing is done; the issues say why. */
export function refuse(issues: readonly Issue[]): Step {
  return { ok: false, issues };
}

/** The evaluation of a workbook that must have one. @throws {RangeError} where the pane offers an action too early. */
export function needEvaluation({ planned }: Book): Evaluation {
  if (planned === null) throw new RangeError('the workbook holds no evaluation');
  return planned.evaluation;
}
