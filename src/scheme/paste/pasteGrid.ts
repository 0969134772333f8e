/** One place of a pasted table; `covers` says that a merged cell reaches here, from above or from the left, and its text is ''. */
export interface PasteCell {
  readonly text: string;
  readonly covers: 'above' | 'left' | null;
}

/** A line of a pasted text: cells of a table, or a line between tables. `isApart` where a blank line stands before it. */
export interface PasteLine {
  readonly cells: readonly PasteCell[];
  readonly isApart: boolean;
}

/** A cell of its own. */
export function ownCell(text: string): PasteCell {
  return { text, covers: null };
}
