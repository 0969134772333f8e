/** What was read or mended in a pasted table, with its figures; `row` of a note is the 1-based row of the table as pasted. */
export interface PasteNoteParams {
  /** A header that stands again at the top of a page. */
  HEADER_REPEATED: Record<string, never>;
  /** A page number, or 续表, between the rows. */
  PAGE_MARK: { readonly text: string };
  /** A line without a cell of its own goes on with the cell before it. */
  LINE_JOINED: { readonly text: string };
  /** `cells` blank cells of a column say what the cell above them says. */
  MERGED_DOWN: { readonly column: string; readonly cells: number };
  /** Cells stood in other columns than they belong to: each with where it stood and where it was put. */
  ROW_SHIFT: {
    readonly points: number | null;
    readonly cells: readonly {
      readonly text: string;
      readonly from: string;
      readonly to: string;
    }[];
  };
  /** The same text in two columns, once left out. */
  CELL_TWICE: { readonly text: string; readonly column: string };
  /** An indicator that goes on after a page break. */
  BRANCH_JOINED: { readonly name: string; readonly points: number | null };
  /** Several items in one cell, each with its points; `isShared` where all have the text of the criterion in common. */
  CELL_SPLIT: { readonly names: readonly string[]; readonly isShared: boolean };
  /** A row over the whole width, read as an indicator above the first column. */
  SECTION_ROW: { readonly name: string };
  /** Points of a merged cell belong to the indicator, not to one of its rows. */
  POINTS_MERGED: { readonly name: string; readonly points: number; readonly rows: number };
  /** No points for a leaf. */
  POINTS_MISSING: { readonly name: string };
  /** A cell in the column of points that is no number. */
  POINTS_UNREAD: { readonly text: string };
  /** A row none of whose columns fit. */
  CELL_UNPLACED: { readonly texts: readonly string[] };
  /** An indicator without rows. */
  BRANCH_EMPTY: { readonly name: string };
  /** A leaf about which the table says nothing but its name. */
  CRITERION_MISSING: { readonly name: string };
  /** What the row of the sum says. */
  TOTAL_ROW: { readonly text: string; readonly points: number | null };
  /** Stated points that are not the sum. */
  SUM_MISMATCH: { readonly name: string; readonly stated: number; readonly actual: number };
  /** A column that is not taken over. */
  COLUMN_LEFT: { readonly column: string };
  /** The table has no header: columns go by what stands in them. */
  COLUMNS_GUESSED: Record<string, never>;
  /** A bonus or penalty item, or a veto, outside the tree. */
  SPECIAL_ROW: { readonly kind: 'bonus' | 'penalty' | 'veto'; readonly text: string };
  /** Points in percent beside others in points. */
  SCALES_MIXED: Record<string, never>;
}

/** The name of a note. */
export type PasteNoteCode = keyof PasteNoteParams;

/** Something that a person sees before a pasted table is taken over. */
export type PasteNote<C extends PasteNoteCode = PasteNoteCode> = {
  readonly [K in C]: {
    readonly code: K;
    /** null: the whole table. */
    readonly row: number | null;
    readonly params: PasteNoteParams[K];
  };
}[C];

/** What a pasted table leaves open and would change points, with its figures. */
export interface PasteQuestionParams {
  /** Two names with the same number and points: one indicator, or two. */
  BRANCH_SAME: { readonly first: string; readonly second: string; readonly points: number | null };
  /** The last rows of an indicator are just what it has too much and the next one lacks. */
  BRANCH_LATE: {
    readonly names: readonly string[];
    readonly from: string;
    readonly to: string;
    readonly points: number;
  };
  /** Two places state other points for the same. */
  POINTS_TWICE: { readonly name: string; readonly first: number; readonly second: number };
  /** Rows without points under one with: parts of one leaf, or leaves whose points are missing. */
  POINTS_SHARED: { readonly name: string; readonly points: number; readonly rows: number };
}

/** The name of a question. */
export type PasteQuestionCode = keyof PasteQuestionParams;

/** The two answers of each question. */
export const pasteAnswers = {
  BRANCH_SAME: ['same', 'apart'],
  BRANCH_LATE: ['move', 'stay'],
  POINTS_TWICE: ['first', 'second'],
  POINTS_SHARED: ['one', 'apart'],
} as const;

/** A word for one of the two answers. */
export type PasteAnswer = (typeof pasteAnswers)[PasteQuestionCode][number];

/** Something that only a person can settle; nothing is taken over before. */
export type PasteQuestion<C extends PasteQuestionCode = PasteQuestionCode> = {
  readonly [K in C]: {
    /** The same again while the table and the answers before it are the same. */
    readonly id: string;
    readonly code: K;
    readonly row: number | null;
    readonly params: PasteQuestionParams[K];
  };
}[C];
