import { scoreRows, type Line, type ScoreGrid } from './scoreGrid';
import { columnChars, isHiddenColumn, rowPt } from './scoreParts';

/** Margins of a score sheet, in inches. */
export const scoreMarginsIn = { side: 0.4, top: 0.45, bottom: 0.55 } as const;

/** A4 across within those margins, in pt. */
const paper = {
  widthPt: 842 - 2 * scoreMarginsIn.side * 72,
  heightPt: 595 - (scoreMarginsIn.top + scoreMarginsIn.bottom) * 72,
};

/** What a page holds, in pt of sheet height, at the scale that makes the columns fit across. */
function pageHeight({ columns }: ScoreGrid): number {
  const widthPt = columns
    .filter((it) => !isHiddenColumn(it))
    .reduce((sum, it) => sum + (columnChars(it) * 7 + 5) * 0.75, 0);
  return paper.heightPt / Math.min(1, paper.widthPt / widthPt);
}

/**
 * 0-based rows that start a new page: before a top-level indicator that does not fit any more, and before the adjustments,
 * which stay together with the totals and the signature. A total never stands alone.
 */
export function pageBreaks(
  grid: ScoreGrid,
  heights: ReadonlyMap<number, number>,
): readonly number[] {
  const height = (row: number): number => heights.get(row) ?? rowPt;
  const headPt = height(scoreRows.columnsRow);
  let used = height(scoreRows.titleRow) + height(scoreRows.headRow) + headPt;
  const breaks: number[] = [];
  const pagePt = pageHeight(grid);
  for (const { start, end } of blocks(grid)) {
    let block = 0;
    for (let row = start; row < end; row++) block += height(row);
    if (used + block > pagePt && start > grid.firstLine) {
      breaks.push(start);
      used = headPt;
    }
    used += block;
  }
  return breaks;
}

/** Rows that stay together where they fit a page; `end` is not included. */
function blocks(grid: ScoreGrid): readonly { readonly start: number; readonly end: number }[] {
  const starts = grid.lines.flatMap((line, index) =>
    startsBlock(line, grid.lines[index - 1]) ? [grid.firstLine + index] : [],
  );
  const end = grid.firstLine + grid.lines.length;
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? end }));
}

function startsBlock(line: Line, before: Line | undefined): boolean {
  if (before === undefined) return true;
  if (line.line === 'leaf') return before.line === 'leaf' && before.branch !== line.branch;
  return line.line === 'adjustmentHead' || (line.line === 'base' && before.line === 'leaf');
}
