import type { CellInput, SheetPlan } from '../workbook/plan';
import { pageBreaks } from './pageBreaks';
import type { ScoreFrame } from './scoreFrame';
import { scoreRows } from './scoreGrid';
import type { ScoreSheet } from './scoreParts';

/** The score sheet of one unit: the frame of its group, filled. */
export function planScoreSheet(sheet: ScoreSheet, frame: ScoreFrame): SheetPlan {
  const { marginsIn, ...print } = frame.print;
  const heights = new Map<number, number>();
  for (const step of frame.heights) step(heights, sheet.entries);
  const breaksBefore = pageBreaks(frame.grid, heights);
  return {
    key: sheet.key,
    name: sheet.name,
    visibility: sheet.isWithdrawn ? 'hidden' : 'visible',
    columns: frame.columns,
    rows: [
      { row: scoreRows.keyRow, hidden: true },
      ...[...heights].map(([row, heightPt]) => ({ row, heightPt })),
    ],
    ...frame.content,
    blocks: fillBlocks(sheet, frame),
    validations: frame.validations,
    conditionalFormats: frame.conditionalFormats,
    freeze: { rows: scoreRows.columnsRow + 1, columns: 0 },
    isProtected: true,
    print: { ...print, breaksBefore, marginsIn },
  };
}

/** The frame has one block, which starts at A1. */
function fillBlocks(sheet: ScoreSheet, { content, fills }: ScoreFrame): SheetPlan['blocks'] {
  return content.blocks.map(({ at, cells }) => {
    const filled: CellInput[][] = cells.map((line) => [...line]);
    for (const { row, column, of } of fills) {
      const line = filled[row];
      if (line !== undefined) line[column] = of(sheet);
    }
    return { at, cells: filled };
  });
}
