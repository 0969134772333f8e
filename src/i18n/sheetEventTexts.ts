import type { ValidationTexts } from './sheetValidationTexts';

/** Words of the ledger of events (扣分台账). */
export interface SheetEventTexts {
  readonly title: (scheme: string) => string;
  readonly note: string;
  /** Behind the note, around the number of wrong events. */
  readonly wrong: readonly [before: string, after: string];
  readonly columns: Readonly<
    Record<'date' | 'unit' | 'rule' | 'count' | 'basis' | 'number' | 'note' | 'state', string>
  >;
  /** What becomes of an event; an empty row says nothing. */
  readonly states: Readonly<
    Record<
      'error' | 'unit' | 'outside' | 'rule' | 'foreign' | 'date' | 'count' | 'basis' | 'counted',
      string
    >
  >;
  readonly validation: {
    readonly date: (year: number) => ValidationTexts;
    readonly unit: ValidationTexts;
    readonly rule: ValidationTexts;
    readonly count: ValidationTexts;
    readonly basis: (maxChars: number) => ValidationTexts;
    readonly number: (maxChars: number) => ValidationTexts;
    readonly note: (maxChars: number) => ValidationTexts;
  };
}
