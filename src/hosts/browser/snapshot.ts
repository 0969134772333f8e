import {
  LocaleType,
  Tools,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import { lockResource, lockRules } from './lockRules';

/** A sheet as the grid holds it: its cells and, by plugin, what the plugins know of it. */
export interface SheetSnapshot {
  readonly sheet: Partial<IWorksheetData> & { readonly id: string; readonly name: string };
  /** JSON values by resource name: validations, conditional formats, locks, notes. */
  readonly parts: Readonly<Record<string, unknown>>;
}

/** A whole workbook of the grid, taken apart by sheet. */
export interface WorkbookSnapshot {
  /** In tab order. */
  readonly sheets: readonly SheetSnapshot[];
  /** By the keys that cells carry. */
  readonly styles: IWorkbookData['styles'];
  /** JSON texts of plugins whose data is not by sheet: defined names. */
  readonly shared: Readonly<Record<string, string>>;
}

export const validationResource = 'SHEET_DATA_VALIDATION_PLUGIN';
export const conditionResource = 'SHEET_CONDITIONAL_FORMATTING_PLUGIN';
export const noteResource = 'SHEET_NOTE_PLUGIN';
export const nameResource = 'SHEET_DEFINED_NAME_PLUGIN';

const bySheet = [validationResource, conditionResource, noteResource, lockResource];

/** Puts a workbook together again, under a new id: locks are bound to it. Styles no cell uses are left out. */
export function joinSnapshot(workbook: WorkbookSnapshot, id: string): IWorkbookData {
  const resources = bySheet.map((name) => {
    const all: Record<string, unknown> = {};
    for (const { sheet, parts } of workbook.sheets)
      if (parts[name] !== undefined)
        all[sheet.id] = name === lockResource ? lockRules(parts[name], id, sheet.id) : parts[name];
    return { name, data: JSON.stringify(all) };
  });
  for (const [name, data] of Object.entries(workbook.shared)) resources.push({ name, data });
  return {
    id,
    name: id,
    appVersion: '0.25.1',
    locale: LocaleType.ZH_CN,
    styles: usedStyles(workbook),
    sheetOrder: workbook.sheets.map((it) => it.sheet.id),
    // Univer changes what it is given.
    sheets: Object.fromEntries(
      workbook.sheets.map((it) => [it.sheet.id, Tools.deepClone(it.sheet)]),
    ),
    resources,
  };
}

/** The styles that cells name. */
export function usedStyles({
  sheets,
  styles,
}: WorkbookSnapshot): Readonly<Record<string, IStyleData>> {
  const used: Record<string, IStyleData> = {};
  for (const { sheet } of sheets)
    for (const row of Object.values(sheet.cellData ?? {}))
      for (const cell of Object.values<{ s?: unknown } | null>(row ?? {})) {
        const key = cell?.s;
        if (typeof key === 'string' && used[key] === undefined) {
          const style = styles[key];
          if (style) used[key] = style;
        }
      }
  return used;
}
