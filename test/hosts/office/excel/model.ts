import type { Area, Position } from '../../../../src/workbook/address';
import type { CellFormat } from './format';
import type { Scalar } from './scalar';

/**
 * A workbook as Excel keeps it, in memory, for tests. It knows nothing of Office.js; what binds the two calls the functions
 * here, which refuse as Excel does (`ExcelError` with the code of Excel's interface) and change nothing then.
 *
 * The workbook is one mutable value. Read its fields freely; change it through functions, which keep formulas, names and
 * results in step and tell `listeners`. Fields marked *plain* may be assigned.
 *
 * - blankWorkbook.ts   createWorkbook · fixture.ts workbookOf (a user's workbook from a literal)
 * - sheets.ts          addSheet deleteSheet renameSheet moveSheet setVisibility activateSheet sheetById sheetNamed · sheetLookup.ts findSheet · copySheet.ts copySheet
 * - writeCells.ts      writeCells (values or formulas, as an API or a person types them) · typedInput.ts parseTyped
 * - readCells.ts       readValues readFormulas readValueTypes readTexts usedArea · evaluate: calculate.ts valueAt recalculate setCalculationMode
 * - formats.ts         setFormat setNumberFormats formatAt commonFormat · borders.ts setBorders commonBorder
 * - lines.ts           setColumns setRows (width, height, hidden) columnAt rowAt · columnWidth.ts pixels and points of a width
 * - merges.ts          mergeCells unmergeCells
 * - validations.ts     setValidation clearValidation validationAt isValid · conditionalFormats.ts addConditionalFormat …
 * - protection.ts      protectSheet unprotectSheet protectStructure requireWritable …
 * - clearCells.ts      clearCells · copyCells.ts copyCells · insertLines.ts insertRows deleteRows insertColumns deleteColumns
 * - names.ts           addName setNameFormula deleteName namedArea · namedFormula.ts findDefined · charts.ts addChart deleteChart
 * - userEdit.ts        userEdit userPaste userChoose undoUserEdit
 * - snapshot.ts        workbookSnapshot · snapshotDiff.ts snapshotDiff · file/exportXlsx.ts exportXlsx
 * - plan/workbookOfPlan.ts  the workbook a plan describes, made without a host
 *
 * Rows and columns are 0-based, areas include both ends. Formulas are kept as en-US text with `=`.
 */
export interface Workbook {
  /** In the order of the tabs. */
  sheets: Sheet[];
  /** Names of the whole workbook; a sheet's own are with the sheet. */
  names: DefinedName[];
  /** Plain: what add-ins keep in the workbook. */
  readonly settings: Map<string, unknown>;
  /** The `id` of a visible sheet. */
  activeSheet: string;
  calculationMode: CalculationMode;
  isStructureProtected: boolean;
  structurePassword: string | null;
  /** Plain. Only bindings ask: Excel lets a read-only workbook change in memory, the web does not. */
  isReadOnly: boolean;
  /** Told of every change to cells, by whoever made it. */
  readonly listeners: Set<(change: Change) => void>;
  readonly calculation: Calculation;
  /** What a person's last edits replaced, newest last. */
  readonly undone: UserStep[];
  lastId: number;
}

export type CalculationMode = 'automatic' | 'automaticExceptTables' | 'manual';

/** Results are good for one state of the workbook, which `serial` counts. */
export interface Calculation {
  serial: number;
  /** Values of areas that several formulas read, good for one serial. */
  readonly areas: Map<string, readonly (readonly Scalar[])[]>;
  /** Whether something changed while calculation is manual, which `serial` does not count yet. */
  isStale: boolean;
  /** Formulas being evaluated within each other. */
  depth: number;
  /** Whether results are brought up to date although calculation is manual. */
  isForced: boolean;
}

export interface Change {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly kind: 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';
  readonly by: 'program' | 'person';
}

/** The cells one edit of a person replaced. */
export interface UserStep {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly cells: ReadonlyMap<number, Cell>;
  readonly formats: ReadonlyMap<number, CellFormat>;
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

export interface Sheet {
  readonly workbook: Workbook;
  /** Stays whatever the sheet is called, also when it moves. */
  readonly id: string;
  name: string;
  visibility: Visibility;
  /** Plain: `#RRGGBB` or null. */
  tabColor: string | null;
  /** Plain. */
  showGridlines: boolean;
  /** Plain: what is selected while the sheet is active. */
  selection: Area;
  /** By {@link keyOf}; cells without content are not there. */
  cells: Map<number, Cell>;
  /** Formats of single cells by key; below them those of rows, of columns, and the default. */
  formats: Map<number, CellFormat>;
  rows: Map<number, Line>;
  columns: Map<number, Line>;
  /** In points, for rows without a height of their own. */
  defaultHeightPt: number;
  /** In file units, see columnWidth.ts. */
  defaultWidthChars: number;
  merges: Area[];
  validations: ValidationRange[];
  /** Highest priority first. */
  conditionalFormats: ConditionalFormat[];
  /** Plain: rows and columns that stay in view, counted from the top and left; 0 and 0 is not frozen. */
  freeze: { readonly rows: number; readonly columns: number };
  protection: Protection | null;
  autoFilter: AutoFilter | null;
  /** Plain. */
  readonly pageLayout: PageLayout;
  charts: Chart[];
  /** Plain: pictures and drawn things, which only have to survive. */
  shapes: Shape[];
  names: DefinedName[];
}

/** A cell with content: a value, or a formula with the result it had at `serial`. */
export interface Cell {
  /** With `=`; null for a plain value. */
  readonly formula: string | null;
  value: Scalar;
  /** Written with a leading apostrophe: text whatever it looks like. */
  readonly hasApostrophe: boolean;
  /** Of formulas: the state of the workbook that `value` belongs to; −1 for none yet. */
  serial: number;
  isBusy: boolean;
}

/** A row or column that differs from the sheet's default. */
export interface Line {
  /** Points of a row, file units of a column; null is the default. */
  size: number | null;
  isHidden: boolean;
  format: CellFormat | null;
}

export type ValidationType =
  'wholeNumber' | 'decimal' | 'list' | 'date' | 'time' | 'textLength' | 'custom';
export type ValidationOperator =
  | 'Between'
  | 'NotBetween'
  | 'EqualTo'
  | 'NotEqualTo'
  | 'GreaterThan'
  | 'LessThan'
  | 'GreaterThanOrEqualTo'
  | 'LessThanOrEqualTo';

export interface Validation {
  readonly type: ValidationType;
  /** Only where the type compares with bounds. */
  readonly operator: ValidationOperator | null;
  /**
   * A number or date as text, or a formula with `=`, relative to the first cell of the range. Of a list: the choices with
   * commas between, or `=` and a range. Of custom: the formula.
   */
  readonly formula1: string;
  readonly formula2: string | null;
  /** Whether a list shows its arrow. */
  readonly hasDropDown: boolean;
  readonly ignoresBlanks: boolean;
  readonly alert: {
    readonly isShown: boolean;
    readonly style: 'Stop' | 'Warning' | 'Information';
    readonly title: string;
    readonly message: string;
  };
  readonly prompt: { readonly isShown: boolean; readonly title: string; readonly message: string };
}

/** Where a validation holds. Its relative references are meant for `anchor`. */
export interface ValidationRange {
  areas: readonly Area[];
  anchor: Position;
  validation: Validation;
}

export interface ConditionalFormat {
  readonly id: string;
  /** `Custom`, `CellValue`, `DataBar` … */
  readonly kind: string;
  areas: readonly Area[];
  /** The cell that relative references of `formulas` are meant for. */
  anchor: Position;
  /** With `=`; of `Custom` the one that is true where the format holds. */
  formulas: readonly string[];
  format: Partial<CellFormat>;
  stopsIfTrue: boolean;
  /** Plain: whatever else the kind has. */
  readonly extras: Map<string, unknown>;
}

/** What a protected sheet still allows; selection is apart. */
export interface ProtectionOptions {
  readonly allowAutoFilter: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowInsertRows: boolean;
  readonly allowPivotTables: boolean;
  readonly allowSort: boolean;
  readonly selectionMode: 'Normal' | 'Unlocked' | 'None';
}

export interface Protection {
  readonly options: ProtectionOptions;
  readonly password: string | null;
}

export interface AutoFilter {
  area: Area;
  /** Plain: conditions by 0-based column of the area. */
  readonly criteria: Map<number, unknown>;
}

/** Left, middle and right of a header or footer, with Excel's codes such as `&P`. */
export interface HeaderFooter {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

export interface PageLayout {
  orientation: 'portrait' | 'landscape';
  /** Excel's names: A4, A3, Letter … */
  paperSize: string;
  /** `scale` in percent, or pages across and down; null for as many as needed. */
  zoom:
    | { readonly scale: number }
    | { readonly pagesAcross: number | null; readonly pagesDown: number | null };
  /** In points. */
  margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    readonly header: number;
    readonly footer: number;
  };
  header: HeaderFooter;
  footer: HeaderFooter;
  centersHorizontally: boolean;
  centersVertically: boolean;
  /** null prints everything used. */
  printArea: readonly Area[] | null;
  /** First and last row repeated on each page. */
  titleRows: readonly [number, number] | null;
  titleColumns: readonly [number, number] | null;
  /** Rows that start a new page, ascending. */
  rowBreaks: readonly number[];
  columnBreaks: readonly number[];
  /** Plain: settings of which only equality matters (printGridlines, printOrder …), by Excel's name. */
  readonly extras: Map<string, unknown>;
}

export interface ChartSeries {
  /** Text, or `=` and a reference. */
  name: string | null;
  /** `=` and a reference with the sheet's name. */
  values: string;
  categories: string | null;
}

export interface Chart {
  readonly id: string;
  /** Plain, as the rest but for what the series refer to. */
  name: string;
  /** Excel's name: `ColumnClustered` … */
  kind: string;
  title: string | null;
  hasLegend: boolean;
  /** Upper left and lower right cell, both covered. */
  from: Position;
  to: Position;
  series: ChartSeries[];
  readonly extras: Map<string, unknown>;
}

export interface Shape {
  readonly id: string;
  name: string;
  kind: string;
  from: Position;
  to: Position;
  readonly extras: Map<string, unknown>;
}

export interface DefinedName {
  name: string;
  /** `=` and a reference, constant or formula. */
  formula: string;
  comment: string;
  isVisible: boolean;
}
