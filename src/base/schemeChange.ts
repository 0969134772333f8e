/** What a change is of, and what about it. */
export type ChangedPart = 'table' | 'indicator' | 'leaf' | 'adjustment';
export type ChangedField =
  'added' | 'removed' | 'name' | 'moved' | 'points' | 'rules' | 'criterion' | 'evidence';

/** One difference of two schemes. `was` and `now` are texts or points as the sheet shows them, null for none. */
export interface SchemeChange {
  readonly part: ChangedPart;
  readonly field: ChangedField;
  /** Id of the table; null for an adjustment. */
  readonly table: string | null;
  readonly key: string;
  /** As it is called before the change; a new one as it is called now. */
  readonly name: string;
  readonly was: string | number | null;
  readonly now: string | number | null;
}
