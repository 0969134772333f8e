import { formatRange } from '../workbook/address';
import type { PrintPlan } from '../workbook/plan';
import type { FlatCell } from './flatCells';
import { blockOf, unitColumns } from './groupColumns';
import { groupRows, type GroupGrid } from './groupGrid';

const marginsIn = { side: 0.4, top: 0.5, bottom: 0.55 } as const;

/** A3 across, as offices print such tables; smaller type would not be read. */
const scalePercent = 80;
/** Without the fonts of Windows columns come out a third wider, and still fit. */
const widest = 4 / 3;
const roomPt = (1191 - 2 * marginsIn.side * 72) / (scalePercent / 100) / widest;

/**
 * A3 across, as many pages as it takes, numbers and names of units repeated on each; a page never ends within a leaf.
 */
export function groupPrint(footer: string, grid: GroupGrid): PrintPlan {
  const { columns } = grid;
  const right = columns.reduce((last, it, at) => (it.isHidden ? last : at), 0);
  const bottom = grid.lines.reduce(
    (last, it, at) => (it.line === 'unit' && it.isWithdrawn ? last : grid.firstLine + at),
    grid.firstLine,
  );
  const [first, last] = [grid.column(unitColumns.number), grid.column(unitColumns.unit)];
  return {
    orientation: 'landscape',
    paper: 'A3',
    scalePercent,
    pagesHigh: 0,
    footer,
    centered: false,
    titleRows: [groupRows.levelRow + 1, grid.columnsRow + 1],
    titleColumns: [first + 1, last + 1],
    columnBreaksBefore: columnBreaks(grid, last + 1, right),
    area: formatRange({ top: groupRows.titleRow, left: first, bottom, right }),
    marginsIn,
  };
}

/** 0-based columns that start a new page. */
function columnBreaks(grid: GroupGrid, from: number, to: number): readonly number[] {
  const width = (at: number): number => widthPt(grid.columns[at]?.widthChars ?? 0);
  const repeated = [...grid.columns.keys()].slice(1, from);
  const room = roomPt - repeated.reduce((sum, at) => sum + width(at), 0);
  const breaks: number[] = [];
  let used = 0;
  for (let at = from; at <= to;) {
    const end = blockEnd(grid, at, to);
    let block = 0;
    for (let column = at; column < end; column++) block += width(column);
    if (used > 0 && used + block > room) {
      breaks.push(at);
      used = 0;
    }
    used += block;
    at = end;
  }
  return breaks;
}

/** The column after those of one leaf or adjustment. */
function blockEnd({ columns }: GroupGrid, from: number, to: number): number {
  const blockAt = (at: number): unknown => {
    const cell: FlatCell | null = columns[at]?.cell ?? null;
    return cell === null ? at : blockOf(cell);
  };
  let end = from + 1;
  while (end <= to && blockAt(end) === blockAt(from)) end++;
  return end;
}

function widthPt(chars: number): number {
  return (chars * 7 + 5) * 0.75;
}
