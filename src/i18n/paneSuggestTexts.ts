/** 从原文建议规则: what the sentences of the document say and the rules do not yet. */
export interface PaneSuggestTexts {
  readonly title: string;
  /** On the screen of the scheme: how many sentences there are. */
  readonly line: (count: number) => string;
  readonly intro: string;
  readonly nothing: string;
  /** Points of an indicator. */
  readonly points: (points: number) => string;
  /** What stands above an indicator, or that it is an item outside the tree. */
  readonly path: (names: readonly string[]) => string;
  readonly parts: Readonly<Record<'bonus' | 'penalty', string>>;
  readonly quote: string;
  readonly rule: string;
  readonly unread: string;
  readonly unused: (words: string) => string;
  readonly loose: string;
  readonly asks: (findings: string) => string;
  /** What becomes of 评分, which stands there now. */
  readonly replaces: (placeholder: string) => string;
  readonly keeps: (placeholder: string) => string;
  /** A choice: 评分 stays beside what is adopted. */
  readonly keepJudged: string;
  readonly zeroOnly: string;
  readonly caps: (sentence: string) => string;
  /** What is adopted waits with the other changes of the sheet. */
  readonly drafted: string;
  readonly adopt: string;
  readonly edit: string;
  readonly write: string;
  readonly decline: string;
  readonly notRule: string;
  /** An action on one sentence, for screen readers. */
  readonly about: (action: string, quote: string) => string;
  readonly adoptAll: (count: number) => string;
  readonly adoptLack: string;
  readonly rest: (count: number) => string;
  readonly declined: (count: number) => string;
  readonly declinedHint: string;
  readonly recall: string;
}
