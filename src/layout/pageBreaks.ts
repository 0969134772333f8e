import { scoreRows, type Line, type ScoreGrid } from './scoreGrid';
import { rowPt } from './scoreParts';
import { isHiddenColumn } from './scoreWidths';

/** Margins of a score sheet, in inches. */
export const scoreMarginsIn = { side: 0.4, top: 0.45, bottom: 0.55 } as const;

/** A4 across within those margins, in pt. */
const paper = {
  widthPt: 842 - 2 * scoreMarginsIn.side * 72,
  heightPt: 595 - (scoreMarginsIn.top + scoreMarginsIn.bottom) * 72,
};

/** What a page holds, in pt of sheet height, at the scale that makes the columns fit across. */
function pageHeight({ columns, chars }: ScoreGrid): number {
  const widthPt = columns
    .filter((it) => !isHiddenColumn(it))
    .reduce((sum, it) => sum + (chars(it) * 7 + 5) * 0.75, 0);
  return paper.heightPt / Math.min(1, paper.widthPt / widthPt);
}

/** A row before which a new page may start: 0 is a top-level indicator, 1 one below it, 2 a leaf. `usedPt` is above it on its page. */
interface Place {
  readonly row: number;
  readonly rank: 0 | 1 | 2;
  readonly usedPt: number;
}

/** A page ends before a larger part where that leaves it at least so full. */
const fullShare = 0.6;

/**
 * 0-based rows that start a new page: before a top-level indicator where that leaves no large gap, else before a smaller part,
 * never within a leaf. The adjustments stay together with the totals and the signature, so a total never stands alone.
 */
export function pageBreaks(
  grid: ScoreGrid,
  heights: ReadonlyMap<number, number>,
): readonly number[] {
  const height = (row: number): number => heights.get(row) ?? rowPt;
  const headPt = height(scoreRows.columnsRow);
  const pagePt = pageHeight(grid);
  const breaks: number[] = [];
  let usedPt = height(scoreRows.titleRow) + height(scoreRows.headRow) + headPt;
  let places: readonly Place[] = [];
  grid.lines.forEach((line, index) => {
    const row = grid.firstLine + index;
    const rank = rankOf(line, grid.lines[index - 1]);
    if (rank !== null && index > 0) places = [...places, { row, rank, usedPt }];
    usedPt += height(row);
    const best = usedPt > pagePt ? bestOf(places, pagePt) : undefined;
    if (best === undefined) return;
    breaks.push(best.row);
    const moved = best.usedPt - headPt;
    usedPt -= moved;
    places = places
      .filter((it) => it.row > best.row)
      .map((it) => ({ ...it, usedPt: it.usedPt - moved }));
  });
  return breaks;
}

/** The last of the largest parts that fills the page well, else the last of all; undefined for none. */
function bestOf(places: readonly Place[], pagePt: number): Place | undefined {
  const last = (of: readonly Place[]): Place | undefined => of[of.length - 1];
  const full = places.filter((it) => it.usedPt >= pagePt * fullShare);
  const byRank = ([0, 1, 2] as const).map((rank) => last(full.filter((it) => it.rank === rank)));
  return byRank.find((it) => it !== undefined) ?? last(places);
}

function rankOf(line: Line, before: Line | undefined): Place['rank'] | null {
  if (startsBlock(line, before)) return 0;
  if (line.line !== 'leaf' || before?.line !== 'leaf') return null;
  if (line.leaf.path[1] !== before.leaf.path[1]) return 1;
  return line.leaf === before.leaf ? null : 2;
}

function startsBlock(line: Line, before: Line | undefined): boolean {
  if (before === undefined) return true;
  if (line.line === 'leaf') return before.line === 'leaf' && before.branch !== line.branch;
  if (line.line === 'levels') return line.key === '#levels';
  return line.line === 'adjustmentHead' || (line.line === 'base' && before.line === 'leaf');
}
