import type { Value } from '../base/value';

/** A cell as a plan writes it. Text is always text, also where it starts with `=`; null is an empty cell. */
export type CellInput = Value | FormulaInput;

/** Cells under each other with the same `pattern` have one formula, but for the number of their own row in its references. */
export interface FormulaInput {
  readonly formula: string;
  readonly pattern?: string;
}

/** A rectangle of inputs. `at` is the A1 address of its upper left cell; rows may differ in length. */
export interface Block {
  readonly at: string;
  readonly cells: readonly (readonly CellInput[])[];
}

/** One side of a cell: thin grey lines of the tables, a stronger one under a heading. */
export type Line = 'thin' | 'medium';

/** The look of cells. Colours are `#RRGGBB`; sizes in pt. `locked` false marks an entry cell. */
export interface Style {
  readonly font?: string;
  readonly sizePt?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Indent in characters, only with `horizontal: 'left'` or `'right'`. */
  readonly indent?: number;
  readonly shrink?: boolean;
  /** Lines on all four sides of every cell of the range. */
  readonly border?: { readonly line: Line; readonly color: string };
  /** An en-US number format such as `0.00`. */
  readonly format?: string;
  readonly locked?: boolean;
  /** An entry cell that takes nothing for now: locked, and an entry cell all the same to whoever reads the sheet. */
  readonly closed?: boolean;
}

/** A style by its name in `WorkbookPlan.styles`; a later range wins whole where two overlap. */
export interface StyleRange {
  readonly range: string;
  readonly style: string;
}

/** What may be typed. Bounds are numbers or formulas (without `=`, relative to the range's first cell). */
export type ValidationRule =
  | { readonly type: 'list'; readonly choices: readonly string[] }
  /** What stands in the cells of `range`, absolute A1 on the same sheet: for more choices than 255 characters hold. */
  | { readonly type: 'listRange'; readonly range: string }
  | {
      readonly type: 'decimal' | 'whole' | 'date';
      readonly min: number | string;
      readonly max: number | string;
    }
  | { readonly type: 'textLength'; readonly max: number }
  /** `formula` is true for a good value. */
  | { readonly type: 'custom'; readonly formula: string };

/** Excel's own limits: prompt ≤ 255, error ≤ 225, titles ≤ 32 characters, formula ≤ 255. */
export interface Validation {
  readonly range: string;
  readonly rule: ValidationRule;
  readonly promptTitle: string;
  readonly prompt: string;
  readonly errorTitle: string;
  readonly error: string;
}

/** Cells of `range` where `formula` (without `=`, relative to the first cell) holds are shown so. */
export interface ConditionalFormat {
  readonly range: string;
  readonly formula: string;
  readonly color?: string;
  readonly fill?: string;
  readonly bold?: boolean;
}

export interface ColumnPlan {
  /** In characters of the default font, Excel's own unit. */
  readonly widthChars: number;
  readonly hidden?: boolean;
}

/** A row with a fixed height or hidden; `row` is 0-based. Rows not listed keep the default height. */
export interface RowPlan {
  readonly row: number;
  readonly heightPt?: number;
  readonly hidden?: boolean;
}

export interface PrintPlan {
  readonly orientation: 'landscape' | 'portrait';
  /** A4 if not said. */
  readonly paper?: 'A4' | 'A3';
  /** Printed at that size on as many pages across as it takes; if not said, one page wide. */
  readonly scalePercent?: number;
  /** Repeated on each page: 1-based first and last row, as in `3:4`. */
  readonly titleRows?: readonly [number, number];
  /** The same of columns, 1-based too. */
  readonly titleColumns?: readonly [number, number];
  readonly area?: string;
  /** Pages high: 0 is as many as needed. */
  readonly pagesHigh: number;
  /** 0-based rows that start a new page. */
  readonly breaksBefore?: readonly number[];
  /** 0-based columns that start a new page. */
  readonly columnBreaksBefore?: readonly number[];
  /** Right end of the footer; the middle is always the page number. */
  readonly footer: string;
  readonly centered?: boolean;
  /** In inches: left and right, top and bottom. */
  readonly marginsIn: { readonly side: number; readonly top: number; readonly bottom: number };
}

/** A column chart of one series beside the table. */
export interface ChartPlan {
  readonly title: string;
  readonly categories: string;
  readonly values: string;
  /** Upper left and lower right cell. */
  readonly from: string;
  readonly to: string;
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

export interface SheetPlan {
  /** What the sheet is, whatever its name: `score/T01`. It stands in the sheet's cell A1 too. */
  readonly key: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly tabColor?: string;
  readonly columns: readonly ColumnPlan[];
  readonly rows: readonly RowPlan[];
  readonly blocks: readonly Block[];
  readonly styles: readonly StyleRange[];
  readonly merges: readonly string[];
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** Rows and columns that stay in view: counts from the top and left. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  /** Locked but for cells of a style with `locked: false`; without a password. */
  readonly isProtected: boolean;
  /** The heading row and the rows below it that can be filtered. */
  readonly filter?: string;
  readonly print: PrintPlan;
  readonly charts?: readonly ChartPlan[];
}

/** Sheets in the order of their tabs. Hosts may trust a plan that {@link checkPlan} passed. */
export interface WorkbookPlan {
  readonly styles: Readonly<Record<string, Style>>;
  readonly sheets: readonly SheetPlan[];
}

/** Every field of a sheet plan that a host must say it can do. */
export type PlanFeature = keyof Omit<SheetPlan, 'key' | 'name'>;
