/** Words of the rows on a score sheet that fix the total or the band. */
export interface SheetVetoTexts {
  readonly heading: string;
  readonly name: string;
  /** 弄虚作假（归零） */
  readonly item: (name: string, effect: 'zero' | 'fail' | 'both' | null) => string;
  /** In the column of what must be handed in. */
  readonly wanted: string;
  /** Beside the total once one was asserted. */
  readonly notes: { readonly zero: string; readonly fail: string; readonly both: string };
}
