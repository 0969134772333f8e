import { cellArea } from '../../../office/excel/grid';
import type { Members } from '../kind';
import type { RangeTarget } from '../targets';
import type { World } from '../world';

/** How many rows and columns the window of the model shows. */
const shown = { rows: 30, columns: 15 };

/** Selecting, which works on the sheet in front only. */
export function rangeSelecting(world: World): Members<RangeTarget> {
  return {
    Select: {
      call: (target) => {
        requireInFront(world, target);
        target.sheet.selection = target.areas[0];
        bringIntoView(world, target);
        return true;
      },
    },
    Activate: {
      call: (target) => {
        requireInFront(world, target);
        const [{ top, left }] = target.areas;
        target.sheet.selection = cellArea(top, left);
        bringIntoView(world, target);
        return true;
      },
    },
  };
}

function requireInFront(world: World, { sheet }: RangeTarget): void {
  if (sheet.workbook !== world.front() || sheet.workbook.activeSheet !== sheet.id)
    throw new Error('类 Range 的 Select 方法无效');
}

/** The window moves as little as it must; frozen lines stay where they are. */
function bringIntoView(world: World, { sheet, areas: [{ top, left }] }: RangeTarget): void {
  const view = world.viewOf(sheet);
  const scrolled = (line: number, from: number, count: number): number =>
    line < from ? line : Math.max(from, line - count + 1);
  if (top >= sheet.freeze.rows) view.scrollRow = scrolled(top + 1, view.scrollRow, shown.rows);
  if (left >= sheet.freeze.columns)
    view.scrollColumn = scrolled(left + 1, view.scrollColumn, shown.columns);
}
