import type { DraftCell, Issue, IssueCode, IssueParams } from '../../base/issue';
import { isErrorText, plainValue } from '../../base/value';
import { draftPoints } from './draftPoints';
import type { DraftRow } from './schemeDraft';

type DraftCode = Extract<IssueCode, `draft.${string}`>;

/** What is wrong with a cell of a 方案 sheet. */
export type DraftProblem = {
  readonly [C in DraftCode]: { readonly code: C; readonly params: IssueParams[C] };
}[DraftCode];

/** An error at a cell of a 方案 sheet. */
export function draftIssue(problem: DraftProblem, draft: DraftCell): Issue {
  return { ...problem, severity: 'error', place: { draft } };
}

/** Where a row stands. */
export type RowPlace = Omit<DraftCell, 'field'>;

/** `draft.errorValue` for each cell of the row that shows an error value. */
export function errorCells({ cells }: DraftRow, at: RowPlace): readonly Issue[] {
  return Object.entries(cells).flatMap(([field, typed]) => {
    const value = plainValue(typed ?? null);
    return isErrorText(value)
      ? [
          draftIssue(
            { code: 'draft.errorValue', params: { error: String(value) } },
            { ...at, field },
          ),
        ]
      : [];
  });
}

/** The points in a cell, with `draft.points` where it holds something else. */
export function pointsCell(
  row: DraftRow,
  at: DraftCell,
): { readonly points: number | null; readonly issues: readonly Issue[] } {
  const read = draftPoints(row.cells[at.field]);
  if (read.ok) return { points: read.points, issues: [] };
  const { text, suggestion } = read;
  return {
    points: null,
    issues: [draftIssue({ code: 'draft.points', params: { text, suggestion } }, at)],
  };
}
