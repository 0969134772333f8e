/** What was found at the start: nothing, an action that was interrupted and is undone now, or an undoing that is finished now. */
export type Recovery = 'none' | 'undone' | 'finished';
