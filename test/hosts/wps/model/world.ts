import type { Sheet, Workbook } from '../../office/excel/model';
import type { Gate } from './gate';
import type { RangeTarget, Targets } from './targets';
import type { Schema } from './schema/schema';

/** What a program switches in WPS. */
export interface Settings {
  displaysAlerts: boolean;
  updatesScreen: boolean;
  enablesEvents: boolean;
  /** Whether charts go with the cells they stand on. */
  copiesObjects: boolean;
  isSaved: boolean;
  statusBar: unknown;
  /** What `Copy` without a destination took. */
  clipboard: RangeTarget | null;
}

/** How the window shows a sheet, for as long as the workbook is open. Rows and columns are 1-based, splits are counts. */
export interface View {
  scrollRow: number;
  scrollColumn: number;
  splitRow: number;
  splitColumn: number;
  zoom: number;
}

/** All that the members of the model need. */
export interface World {
  /** All that are open, in the order of opening; never none. */
  readonly workbooks: readonly Workbook[];
  /** The workbook in front. */
  readonly front: () => Workbook;
  readonly bringToFront: (workbook: Workbook) => void;
  /** Opens a blank workbook and brings it to the front. */
  readonly addWorkbook: () => Workbook;
  readonly gate: Gate;
  readonly schema: Schema;
  readonly settings: Settings;
  readonly viewOf: (sheet: Sheet) => View;
  readonly wrap: <K extends keyof Targets>(name: K, target: Targets[K]) => object;
  readonly targetOf: <K extends keyof Targets>(name: K, value: unknown) => Targets[K] | null;
}

/** The settings of WPS that has just been started. */
export function startSettings(): Settings {
  return {
    displaysAlerts: true,
    updatesScreen: true,
    enablesEvents: true,
    copiesObjects: true,
    isSaved: true,
    statusBar: false,
    clipboard: null,
  };
}

/** Remembers a view for each sheet; a sheet first looked at shows its upper left corner. */
export function createViews(): (sheet: Sheet) => View {
  const views = new WeakMap<Sheet, View>();
  return (sheet) => {
    const known = views.get(sheet);
    if (known !== undefined) return known;
    const { rows, columns } = sheet.freeze;
    const view = { scrollRow: 1, scrollColumn: 1, splitRow: rows, splitColumn: columns, zoom: 100 };
    views.set(sheet, view);
    return view;
  };
}
