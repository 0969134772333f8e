import type { Area } from '../../../../src/workbook/address';
import { formatAt } from './formatAt';
import { applyFormat, remember } from './formats';
import { keyOf, maxColumns, maxRows } from './grid';
import { requireAllowed } from './protection';
import type { Border, CellFormat } from './format';
import type { Sheet } from './model';

/** Sides of a range as people choose them: those of its frame, those between its cells, and diagonals. */
export type RangeSide =
  | 'EdgeTop'
  | 'EdgeBottom'
  | 'EdgeLeft'
  | 'EdgeRight'
  | 'InsideHorizontal'
  | 'InsideVertical'
  | 'DiagonalDown'
  | 'DiagonalUp';

type BorderPart = Extract<keyof CellFormat, `border${string}`>;

interface Line {
  readonly area: Area;
  readonly part: BorderPart;
}

/** Draws or takes away (null) one side of the range. @throws {ExcelError} where the sheet is protected. */
export function setBorders(sheet: Sheet, area: Area, side: RangeSide, border: Border | null): void {
  requireAllowed(sheet, 'allowFormatCells');
  for (const line of linesOf(area, side)) {
    drawFacing(sheet, line, border);
    applyFormat(sheet, line.area, (it) => ({ ...it, [line.part]: border }));
  }
}

/** The line on one side of the range; null for none, undefined where it differs from cell to cell. */
export function commonBorder(sheet: Sheet, area: Area, side: RangeSide): Border | null | undefined {
  const found = linesOf(area, side).flatMap(({ area: cells, part }) =>
    bordersOf(sheet, cells, part),
  );
  const [first = null] = found;
  return found.every((it) => isSameLine(it, first)) ? first : undefined;
}

/** The line on one side of a cell, be it the cell's own or that of the neighbour there. */
export function borderAt(
  sheet: Sheet,
  row: number,
  column: number,
  part: BorderPart,
): Border | null {
  const own = formatAt(sheet, row, column)[part];
  const facing = facings[part];
  if (own !== null || facing === null) return own;
  const [down, across] = [row + facing.rows, column + facing.columns];
  return isCell(down, across) ? formatAt(sheet, down, across)[facing.part] : null;
}

function bordersOf(sheet: Sheet, area: Area, part: BorderPart): readonly (Border | null)[] {
  const found: (Border | null)[] = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++)
      found.push(borderAt(sheet, row, column, part));
  return found;
}

function linesOf(area: Area, side: RangeSide): readonly Line[] {
  const { top, left, bottom, right } = area;
  switch (side) {
    case 'EdgeTop':
      return [{ area: { ...area, bottom: top }, part: 'borderTop' }];
    case 'EdgeBottom':
      return [{ area: { ...area, top: bottom }, part: 'borderBottom' }];
    case 'EdgeLeft':
      return [{ area: { ...area, right: left }, part: 'borderLeft' }];
    case 'EdgeRight':
      return [{ area: { ...area, left: right }, part: 'borderRight' }];
    case 'InsideHorizontal':
      // A line inside belongs to both cells, as in files that Excel saves.
      return top === bottom
        ? []
        : [
            { area: { ...area, bottom: bottom - 1 }, part: 'borderBottom' },
            { area: { ...area, top: top + 1 }, part: 'borderTop' },
          ];
    case 'InsideVertical':
      return left === right
        ? []
        : [
            { area: { ...area, right: right - 1 }, part: 'borderRight' },
            { area: { ...area, left: left + 1 }, part: 'borderLeft' },
          ];
    case 'DiagonalDown':
      return [{ area, part: 'borderDown' }];
    case 'DiagonalUp':
      return [{ area, part: 'borderUp' }];
  }
}

/** Between two cells there is one line: where the other cell has one on that side, what is drawn last holds for both. */
function drawFacing(sheet: Sheet, { area, part }: Line, border: Border | null): void {
  const facing = facings[part];
  if (facing === null) return;
  const changed = remember((it) => ({ ...it, [facing.part]: border }));
  for (let row = area.top + facing.rows; row <= area.bottom + facing.rows; row++)
    for (let at = area.left + facing.columns; at <= area.right + facing.columns; at++) {
      if (!isCell(row, at)) continue;
      const format = formatAt(sheet, row, at);
      const there = format[facing.part];
      if (there !== null && !isSameLine(there, border))
        sheet.formats.set(keyOf(row, at), changed(format));
    }
}

function isCell(row: number, column: number): boolean {
  return row >= 0 && row < maxRows && column >= 0 && column < maxColumns;
}

function isSameLine(one: Border | null, other: Border | null): boolean {
  if (one === null || other === null || one === other) return one === other;
  return one.style === other.style && one.weight === other.weight && one.color === other.color;
}

interface Facing {
  readonly rows: number;
  readonly columns: number;
  readonly part: BorderPart;
}

/** Where the cell lies that has the same line, and what it is to that cell. */
const facings: Readonly<Record<BorderPart, Facing | null>> = {
  borderTop: { rows: -1, columns: 0, part: 'borderBottom' },
  borderBottom: { rows: 1, columns: 0, part: 'borderTop' },
  borderLeft: { rows: 0, columns: -1, part: 'borderRight' },
  borderRight: { rows: 0, columns: 1, part: 'borderLeft' },
  borderDown: null,
  borderUp: null,
};
