/** The prompt of a kind of cell. */
export interface CellPrompt {
  readonly title: string;
  readonly prompt: string;
}

/** Words of the 方案 sheet. */
export interface SheetSchemeTexts {
  readonly title: (scheme: string, table: string) => string;
  readonly note: string;
  readonly columns: {
    /** Any column of a level, where it is spoken of in an issue. */
    readonly indicator: string;
    readonly points: string;
    /** In place of points, where the table counts in percent. */
    readonly weight: string;
    readonly sum: string;
    readonly name: string;
    readonly criterion: string;
    readonly rules: string;
    /** The sentences of the document that the rules were read from. */
    readonly quotes: string;
    readonly evidence: string;
    readonly source: string;
  };
  readonly total: string;
  /** What stands before and after the count of leaves without points. */
  readonly missing: readonly [string, string];
  /** Stands before the difference. */
  readonly differs: string;
  readonly noTotal: string;
  readonly agrees: string;
  readonly bonus: string;
  readonly penalty: string;
  readonly itemColumns: { readonly name: string; readonly rules: string };
  /** In place of the source of an item that another sheet changes. */
  readonly elsewhere: (sheet: string) => string;
  /** On a score sheet, beside what was typed for a leaf or rule that is gone. */
  readonly aside: (name: string) => string;
  /** The source of leaves and items that people added. */
  readonly added: string;
  /** The source of a leaf of a pasted table: annex and number of the item. */
  readonly itemOf: (annex: string, item: number) => string;
  readonly prompts: Readonly<
    Record<'level' | 'points' | 'name' | 'criterion' | 'rules' | 'item' | 'evidence', CellPrompt>
  >;
  readonly pointsError: { readonly title: string; readonly error: string };
  readonly textError: { readonly title: string; readonly error: string };
}
