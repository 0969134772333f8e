import type { Area } from '../../../../src/workbook/address';
import { doOverlap } from '../../../../src/workbook/planArea';
import { nextId } from './blankWorkbook';
import { requireArgument } from './excelError';
import { areaWithout } from './grid';
import { requireUnprotected } from './protection';
import type { ConditionalFormat, Sheet } from './model';

/** A new conditional format of that kind before all others; its fields are set afterwards. @throws {ExcelError} where protected. */
export function addConditionalFormat(sheet: Sheet, area: Area, kind: string): ConditionalFormat {
  requireUnprotected(sheet);
  const added: ConditionalFormat = {
    id: `{00000000-000E-0000-0000-${String(nextId(sheet.workbook)).padStart(12, '0')}}`,
    kind,
    areas: [area],
    anchor: { row: area.top, column: area.left },
    formulas: [],
    format: {},
    stopsIfTrue: false,
    extras: new Map(),
  };
  sheet.conditionalFormats.unshift(added);
  return added;
}

/** Those that touch the area, highest priority first. */
export function conditionalFormatsIn(sheet: Sheet, area: Area): readonly ConditionalFormat[] {
  return sheet.conditionalFormats.filter((it) => touches(it, area));
}

function touches({ areas }: ConditionalFormat, area: Area): boolean {
  return areas.some((it) => doOverlap(it, area));
}

/** @throws {ExcelError} where the sheet is protected. */
export function deleteConditionalFormat(sheet: Sheet, format: ConditionalFormat): void {
  requireUnprotected(sheet);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((it) => it !== format);
}

/** Puts one at that place of the order, 0-based. @throws {ExcelError} */
export function setPriority(sheet: Sheet, format: ConditionalFormat, priority: number): void {
  requireUnprotected(sheet);
  const others = sheet.conditionalFormats.filter((it) => it !== format);
  requireArgument(priority >= 0 && priority <= others.length, `priority ${priority}`);
  sheet.conditionalFormats = [...others.slice(0, priority), format, ...others.slice(priority)];
}

/** Takes the cells out of all conditional formats. @throws {ExcelError} where the sheet is protected. */
export function clearConditionalFormats(sheet: Sheet, area: Area): void {
  requireUnprotected(sheet);
  dropConditionalFormats(sheet, area);
}

/** The same without asking for protection. */
export function dropConditionalFormats(sheet: Sheet, area: Area): void {
  sheet.conditionalFormats = sheet.conditionalFormats.filter((it) => {
    if (touches(it, area)) it.areas = it.areas.flatMap((part) => areaWithout(part, area));
    return it.areas.length > 0;
  });
}
