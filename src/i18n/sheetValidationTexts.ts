import type { GivenInput, InputSpec } from '../base/inputSpec';

/** Within Excel's limits: titles ≤ 32 characters, prompt ≤ 255, error ≤ 225. */
export interface ValidationTexts {
  readonly promptTitle: string;
  readonly prompt: string;
  readonly errorTitle: string;
  readonly error: string;
}

/** What the prompt of an entry cell says of its leaf or adjustment. */
export interface EntryAbout {
  /** Short name of the leaf or adjustment. */
  readonly name: string;
  /** Full points of the leaf; null on adjustments. */
  readonly points: number | null;
  /** The rule's sentence: 表述错误1处扣1分，扣完为止. */
  readonly sentence: string;
}

export interface SheetValidationTexts {
  readonly entry: (spec: Exclude<InputSpec, GivenInput>, about: EntryAbout) => ValidationTexts;
  readonly complete: () => ValidationTexts;
  /** The same on the row of a stage sheet. */
  readonly stagesComplete: () => ValidationTexts;
  /** `name` is the heading of its column. */
  readonly reason: (maxChars: number, name: string) => ValidationTexts;
  readonly applies: () => ValidationTexts;
  readonly responsible: (maxChars: number) => ValidationTexts;
  readonly evidence: (maxChars: number, wanted: string | null) => ValidationTexts;
  readonly override: (
    column: 'value' | 'reason' | 'approver' | 'date' | 'appeal',
    decimals: number,
  ) => ValidationTexts;
  readonly held: () => ValidationTexts;
  readonly rank: (units: number) => ValidationTexts;
  /** A score of a stage, or a rating: 0 to 100. */
  readonly stageScore: (name: string) => ValidationTexts;
}
