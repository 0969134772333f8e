/** Words of the two sheets of a group in 一组一表. */
export interface SheetGroupTexts {
  readonly title: (scheme: string, group: string) => string;
  /** `reason` is what the notes beside scores are called. */
  readonly note: (reason: string) => string;
  readonly notesTitle: (scheme: string, group: string, reason: string) => string;
  readonly notesNote: string;
  readonly complete: string;
  /** 加分 before the pool's cap. */
  readonly bonusRaw: string;
}
