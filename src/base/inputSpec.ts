/** Where on its row an input stands: the entry columns (自评, 复核), the reason or the evidence column. */
export type InputPlace = 'entry' | 'reason' | 'evidence';

interface InputBase {
  /** Unique in a unit: `T01/2`, `B2/count`. One row of the score sheet each, but for those beside the entry of `row`. */
  readonly key: string;
  /** The key of the row it stands on, its own key where it has a row of its own. */
  readonly row: string;
  readonly place: InputPlace;
  /** What the row says, in Chinese: `表述错误（处）×1`. */
  readonly label: string;
  /** All of its words, where the label shortens them; the sheet has room for them. */
  readonly text?: string;
}

/** A number; bounds are points or counts, both included; `step` 1 takes whole numbers only. */
export interface NumberInput extends InputBase {
  readonly type: 'number';
  readonly min: number;
  /** null is no upper bound. */
  readonly max: number | null;
  readonly step: number;
  /** The measure word of a count, 处、次、项、篇; 分 for points. */
  readonly unit: string;
  /** True where blank means 0 once the unit's 评定完成 is 是; else blank is 未评. */
  readonly isOptional: boolean;
}

/** One of a list; the first choice is what blank means once 评定完成 is 是, if `isOptional`. */
export interface ChoiceInput extends InputBase {
  readonly type: 'choice';
  readonly choices: readonly string[];
  readonly isOptional: boolean;
}

/** A day, as a serial number of the 1900 date system. */
export interface DateInput extends InputBase {
  readonly type: 'date';
  /** Serial numbers, both included. */
  readonly min: number;
  readonly max: number;
  readonly isOptional: boolean;
}

/** Free text, never in doubt by itself: a rule's `valid` says when it must be filled. */
export interface TextInput extends InputBase {
  readonly type: 'text';
  readonly maxChars: number;
}

/** A number that another sheet of the workbook computes, with its state; nobody types it here. */
export interface GivenInput extends InputBase {
  readonly type: 'given';
  readonly series: string;
  /** How many periods the unit was among the first, or last, `places`. */
  readonly end: 'top' | 'bottom';
  readonly places: number;
}

/** One cell of a score sheet that a rule reads. */
export type InputSpec = NumberInput | ChoiceInput | DateInput | TextInput | GivenInput;
