import type { Expression } from '../base/expression';
import type { NumberInput } from '../base/inputSpec';
import type { Stage, StageSource } from '../scheme/scheme';
import type { StateRules } from './inputState';

/**
 * Cells of one unit that count together: the quarters of a stage, the scores of one part of a composition, or the one score
 * that is typed or comes from another sheet. Only sound numbers stand in a set; `wrongEntry` stands for what is none.
 */
export interface StageSet {
  readonly key: string;
  /** What is typed for it; empty where another sheet gives its one number. */
  readonly inputs: readonly NumberInput[];
}

/** One stage of a group, ready to be computed and printed. */
export interface StageModel {
  readonly id: string;
  readonly stage: Stage;
  readonly weightPercent: number;
  readonly source: StageSource;
  readonly sets: readonly StageSet[];
  readonly state: StateRules;
  /** 0 to 100, over the sets. */
  readonly points: Expression;
}

/** How the stages of a group become the final score. */
export interface StagedModel {
  readonly stages: readonly StageModel[];
  /** null while a decision that changes numbers is open. */
  readonly total: Expression | null;
  readonly rounded: Expression | null;
}

/** The mutual rating of one stage and group, for each unit that is rated. */
export interface RatingModel {
  readonly id: string;
  readonly stage: Stage;
  readonly group: string;
  /** The group that rates. */
  readonly raters: string;
  /** So many sound ratings make a score; leaving out the extremes needs three. */
  readonly least: number;
  readonly isTrimmed: boolean;
  /** One rating. */
  readonly input: NumberInput;
  readonly state: StateRules;
  readonly points: Expression;
}

/** The key of a stage's score among results. */
export const stageKey = (stage: string): string => `stage/${stage}`;

/** The set of all ratings of a unit that count. */
export const ratingsSet = 'ratings';

/** What stands in a set for an entry that is no number from 0 to 100. */
export const wrongEntry = 'x';

/** A rating sheet is of one stage and the group that is rated. */
export const ratingId = (stage: string, group: string): string => `${stage}/${group}`;
