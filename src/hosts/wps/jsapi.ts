import type { WpsChartObjects } from './jsapiChart';
import type { WpsAutoFilter, WpsHPageBreaks, WpsPageSetup, WpsVPageBreaks } from './jsapiPage';
import type { WpsRange } from './jsapiRange';

/**
 * What this host uses of the object model of WPS, and nothing else. Calls are synchronous, and each read, write or call crosses to
 * another process. Collections are asked by `Item`, 1-based; what has parameters is a method. Of several cells `Value2` and `Formula`
 * are lists of rows, of one cell the value itself. A property that is not the same for all cells, rows or columns asked is null.
 * Points are 1/72 inch; colours are red + 256 · green + 65536 · blue.
 *
 * A test holds each member against the typings of the vendor.
 */

/** The root object of an add-in, `window.Application`: the program, and what add-ins are given besides. */
export interface WpsRoot extends WpsApplication {
  readonly ApiEvent: WpsApiEvent;
  /** Whether the oldest builds have it nobody knows. */
  readonly PluginStorage: WpsPluginStorage | undefined;
  CreateTaskPane(address: string): WpsTaskPane;
  GetTaskPane(id: number): WpsTaskPane;
}

/** Shared by the pages of an add-in, and of those in Writer and Presentation; gone when WPS ends. Nothing is given back for what is not there. */
export interface WpsPluginStorage {
  getItem(key: string): unknown;
  setItem(key: string, value: string | number): void;
  removeItem(key: string): void;
}

export interface WpsTaskPane {
  readonly ID: number;
  Visible: boolean;
}

export interface WpsWorkbooks {
  /** The new workbook is in front. */
  Add(): WpsWorkbook;
}

export interface WpsApplication {
  readonly Workbooks: WpsWorkbooks;
  readonly ActiveWorkbook: WpsWorkbook;
  readonly ActiveWindow: WpsWindow;
  readonly ActiveCell: WpsRange | null;
  /** False while somebody types into a cell. */
  readonly Ready: boolean;
  ScreenUpdating: boolean;
  EnableEvents: boolean;
  DisplayAlerts: boolean;
  Calculation: number;
  /** Whether charts and pictures go with the cells they stand on when these are copied. */
  CopyObjectsWithCells: boolean;
  Calculate(): void;
}

export interface WpsApiEvent {
  AddApiEventListener(
    name: 'SheetChange',
    listener: (sheet: WpsWorksheet, range: WpsRange) => void,
  ): void;
  RemoveApiEventListener(
    name: 'SheetChange',
    listener: (sheet: WpsWorksheet, range: WpsRange) => void,
  ): void;
}

export interface WpsWorkbook {
  readonly FullName: string;
  readonly ReadOnly: boolean;
  readonly ProtectStructure: boolean;
  readonly ActiveSheet: WpsWorksheet;
  readonly Worksheets: WpsSheets;
  /** Those of single sheets among them, called `sheet!name`. */
  readonly Names: WpsNames;
  Activate(): void;
}

export interface WpsNames {
  readonly Count: number;
  Item(index: number): WpsName;
}

export interface WpsName {
  readonly Name: string;
}

export interface WpsSheets {
  readonly Count: number;
  Item(index: number | string): WpsWorksheet;
  /** The new sheet is in front. */
  Add(before?: WpsWorksheet, after?: WpsWorksheet): WpsWorksheet;
}

export interface WpsWorksheet {
  readonly Parent: WpsWorkbook;
  Name: string;
  Visible: number;
  readonly Tab: WpsTab;
  readonly Cells: WpsRange;
  readonly Rows: WpsRange;
  readonly Columns: WpsRange;
  readonly UsedRange: WpsRange;
  readonly StandardHeight: number;
  readonly PageSetup: WpsPageSetup;
  readonly HPageBreaks: WpsHPageBreaks;
  readonly VPageBreaks: WpsVPageBreaks;
  AutoFilterMode: boolean;
  readonly AutoFilter: WpsAutoFilter | null;
  readonly ProtectContents: boolean;
  readonly ProtectDrawingObjects: boolean;
  readonly ProtectScenarios: boolean;
  readonly Protection: WpsProtection;
  EnableSelection: number;
  Range(address: string): WpsRange;
  /** The copy is in front, unless the sheet is hidden. */
  Copy(before?: WpsWorksheet, after?: WpsWorksheet): void;
  Move(before?: WpsWorksheet, after?: WpsWorksheet): void;
  Delete(): void;
  Activate(): void;
  ResetAllPageBreaks(): void;
  ChartObjects(): WpsChartObjects;
  Protect(...args: ProtectArguments): void;
  /** Without a password WPS would ask the person for one; '' fits sheets without. */
  Unprotect(password: string): void;
}

/** In the order of the vendor: what is protected, then what stays allowed. */
export type ProtectArguments = readonly [
  password: undefined,
  drawingObjects: boolean,
  contents: boolean,
  scenarios: boolean,
  userInterfaceOnly: boolean,
  formattingCells: boolean,
  formattingColumns: boolean,
  formattingRows: boolean,
  insertingColumns: boolean,
  insertingRows: boolean,
  insertingHyperlinks: boolean,
  deletingColumns: boolean,
  deletingRows: boolean,
  sorting: boolean,
  filtering: boolean,
  usingPivotTables: boolean,
];

export interface WpsProtection {
  readonly AllowFormattingCells: boolean;
  readonly AllowFormattingColumns: boolean;
  readonly AllowFormattingRows: boolean;
  readonly AllowInsertingColumns: boolean;
  readonly AllowInsertingRows: boolean;
  readonly AllowInsertingHyperlinks: boolean;
  readonly AllowDeletingColumns: boolean;
  readonly AllowDeletingRows: boolean;
  readonly AllowSorting: boolean;
  readonly AllowFiltering: boolean;
  readonly AllowUsingPivotTables: boolean;
}

export interface WpsTab {
  Color: number | boolean;
  ColorIndex: number;
}

export interface WpsWindow {
  readonly RangeSelection: WpsRange;
  FreezePanes: boolean;
  SplitRow: number;
  SplitColumn: number;
  ScrollRow: number;
  ScrollColumn: number;
}
