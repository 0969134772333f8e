import type { Area } from '../../../../src/workbook/address';
import { formatAt } from './formatAt';
import { applyFormat } from './formats';
import { cellArea, maxColumns, maxRows } from './grid';
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
  const [first = null, ...rest] = found;
  return rest.every((it) => JSON.stringify(it) === JSON.stringify(first)) ? first : undefined;
}

/** The line on one side of a cell, be it the cell's own or that of the neighbour there. */
export function borderAt(
  sheet: Sheet,
  row: number,
  column: number,
  part: BorderPart,
): Border | null {
  const own = formatAt(sheet, row, column)[part];
  const facing = facingCell(row, column, part);
  return own ?? (facing === null ? null : formatAt(sheet, facing.row, facing.column)[facing.part]);
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
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const facing = facingCell(row, column, part);
      if (facing === null) continue;
      const there = formatAt(sheet, facing.row, facing.column)[facing.part];
      if (there === null || isSameLine(there, border)) continue;
      const cell = cellArea(facing.row, facing.column);
      applyFormat(sheet, cell, (it) => ({ ...it, [facing.part]: border }));
    }
}

function isSameLine(one: Border, other: Border | null): boolean {
  if (other === null) return false;
  return one.style === other.style && one.weight === other.weight && one.color === other.color;
}

interface Facing {
  readonly row: number;
  readonly column: number;
  readonly part: BorderPart;
}

function facingCell(row: number, column: number, part: BorderPart): Facing | null {
  switch (part) {
    case 'borderTop':
      return row === 0 ? null : { row: row - 1, column, part: 'borderBottom' };
    case 'borderBottom':
      return row === maxRows - 1 ? null : { row: row + 1, column, part: 'borderTop' };
    case 'borderLeft':
      return column === 0 ? null : { row, column: column - 1, part: 'borderRight' };
    case 'borderRight':
      return column === maxColumns - 1 ? null : { row, column: column + 1, part: 'borderLeft' };
    case 'borderDown':
    case 'borderUp':
      return null;
  }
}
