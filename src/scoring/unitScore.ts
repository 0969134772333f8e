import type { Points } from '../base/points';
import type { UnitResult } from './unitResult';

/** 已评 | 不适用 | 未评 | 未复核 | 有误 of one row, rule or leaf. */
export type EntryState = 'assessed' | 'notApplicable' | 'blank' | 'unreviewed' | 'wrong';

/** 完成 | 未完成 | 未复核 | 有误 of a unit, the worst first: wrong, unfinished, unreviewed, finished. */
export type UnitState = 'finished' | 'unfinished' | 'unreviewed' | 'wrong';

/** A state and, where the state is `assessed`, the points. */
export interface Result {
  readonly state: EntryState;
  readonly points: Points | null;
}

/** Everything that is computed for one unit. */
export interface UnitScore {
  readonly unit: string;
  readonly state: UnitState;
  /** By row key: the state of each row of the sheet. */
  readonly rows: Readonly<Record<string, EntryState>>;
  /** By rule key: points lost on a leaf, won or lost by an adjustment; never negative. */
  readonly rules: Readonly<Record<string, Result>>;
  /** By leaf key: points won. */
  readonly leaves: Readonly<Record<string, Result>>;
  /** By key of the top-level indicators, and of those below where the table shows their sums, over the assessed leaves. */
  readonly subtotals: Readonly<Record<string, Points>>;
  /** By key of the figures that 不适用 needs. */
  readonly aids: Readonly<Record<string, Points>>;
  readonly base: Points;
  /** Before and after the pool's cap. */
  readonly bonusRaw: Points;
  readonly bonus: Points;
  readonly penalty: Points;
  /** Keys of the vetoes that were asserted, and whether one of them makes the unit 不合格. */
  readonly vetoes: readonly string[];
  readonly isFailed: boolean;
  /** Unrounded, over what is assessed; null while a blocking decision is open. */
  readonly total: Points | null;
  /** Only of a finished unit with no decision open. */
  readonly rounded: Points | null;
  /** Full points of the assessed leaves, as 不适用 makes them count, or percent of the assessed stages; `base` is what was won there. */
  readonly assessedPoints: Points;
  /** By stage id: 0 to 100, where stages make the total; empty where the score sheet does. */
  readonly stages: Readonly<Record<string, Result>>;
  /** What the unit's score sheet says, the same as its own where no stages make the total; null where it has none. */
  readonly sheet: SheetScore | null;
}

/** The result of a score sheet. */
export type SheetScore = Pick<UnitScore, 'state' | 'total' | 'rounded'>;

/** A unit's place in its group. */
export interface RankRow extends UnitResult {
  /** null: not ranked (unfinished, wrong, or decisions open). */
  readonly rank: number | null;
  /** Nothing parts it from another unit. */
  readonly isTied: boolean;
}
