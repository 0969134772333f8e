import type { NumberInput } from '../base/inputSpec';

/** What the row of a count says and how far it may go. */
export interface CountRow {
  readonly label: string;
  /** The measure word: 处、次、篇. */
  readonly unit: string;
  /** null is no upper bound. */
  readonly max: number | null;
}

/** A row that counts: whole numbers from 0, blank means none. */
export function countInput(key: string, { label, unit, max }: CountRow): NumberInput {
  return {
    key,
    row: key,
    place: 'entry',
    label,
    type: 'number',
    min: 0,
    max,
    step: 1,
    unit,
    isOptional: true,
  };
}
