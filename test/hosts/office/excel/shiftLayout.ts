import type { Area, Position } from '../../../../src/workbook/address';
import { shiftSpan, type LineShift } from './rewriteFormula';
import type { PageLayout, Sheet } from './model';

/** Where an area is after rows or columns came or went; null where nothing is left of it. */
export function shiftedArea(area: Area, shift: LineShift): Area | null {
  const isRow = shift.axis === 'row';
  const span = shiftSpan(isRow ? area.top : area.left, isRow ? area.bottom : area.right, shift);
  if (span === null) return null;
  return isRow
    ? { ...area, top: span[0], bottom: span[1] }
    : { ...area, left: span[0], right: span[1] };
}

/** Moves what lies on the sheet besides cells: merges, rules, charts, the print area, breaks, the filter. */
export function shiftLayout(sheet: Sheet, shift: LineShift): void {
  const shifted = (areas: readonly Area[]): Area[] =>
    areas.flatMap((it) => shiftedArea(it, shift) ?? []);
  sheet.merges = shifted(sheet.merges).filter((it) => it.top !== it.bottom || it.left !== it.right);
  for (const it of [...sheet.validations, ...sheet.conditionalFormats]) {
    it.areas = shifted(it.areas);
    it.anchor = shiftedPlace(it.anchor, shift);
  }
  sheet.validations = sheet.validations.filter((it) => it.areas.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((it) => it.areas.length > 0);
  for (const it of [...sheet.charts, ...sheet.shapes]) {
    it.from = shiftedPlace(it.from, shift);
    it.to = shiftedPlace(it.to, shift);
  }
  if (sheet.autoFilter !== null) {
    const area = shiftedArea(sheet.autoFilter.area, shift);
    sheet.autoFilter = area === null ? null : { ...sheet.autoFilter, area };
  }
  shiftPages(sheet.pageLayout, shift, shifted);
}

/** A place that is deleted itself is where the next line is now. */
function shiftedPlace(place: Position, shift: LineShift): Position {
  const at = place[shift.axis];
  const span = shiftSpan(at, at, shift);
  return { ...place, [shift.axis]: span === null ? shift.at : span[0] };
}

function shiftPages(
  pages: PageLayout,
  shift: LineShift,
  shifted: (areas: readonly Area[]) => readonly Area[],
): void {
  if (pages.printArea !== null) {
    const areas = shifted(pages.printArea);
    pages.printArea = areas.length === 0 ? null : areas;
  }
  const moved = (breaks: readonly number[]): readonly number[] =>
    breaks.flatMap((it) => shiftSpan(it, it, shift)?.[0] ?? []);
  const titles = (span: readonly [number, number] | null): readonly [number, number] | null =>
    span === null ? null : shiftSpan(span[0], span[1], shift);
  if (shift.axis === 'row') {
    pages.rowBreaks = moved(pages.rowBreaks);
    pages.titleRows = titles(pages.titleRows);
  } else {
    pages.columnBreaks = moved(pages.columnBreaks);
    pages.titleColumns = titles(pages.titleColumns);
  }
}
