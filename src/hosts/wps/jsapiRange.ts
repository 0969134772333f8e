import type { WpsWorksheet } from './jsapi';

export interface WpsRange {
  readonly Worksheet: WpsWorksheet;
  Value2: unknown;
  Formula: unknown;
  readonly Text: unknown;
  readonly Left: number;
  readonly Top: number;
  readonly Width: number;
  readonly Height: number;
  /** Of whole rows or whole columns. */
  Hidden: boolean | null;
  /** In widths of a digit of the default font, without the space around. */
  ColumnWidth: number | null;
  RowHeight: number | null;
  UseStandardWidth: boolean | null;
  UseStandardHeight: boolean | null;
  NumberFormat: string | null;
  HorizontalAlignment: number | null;
  VerticalAlignment: number | null;
  WrapText: boolean | null;
  IndentLevel: number | null;
  ShrinkToFit: boolean | null;
  Locked: boolean | null;
  readonly Font: WpsFont;
  readonly Interior: WpsInterior;
  readonly Borders: WpsBorders;
  readonly Validation: WpsValidation;
  readonly FormatConditions: WpsFormatConditions;
  /** `$A$1:$B$2`, parts joined by commas. */
  Address(): string;
  Merge(): void;
  UnMerge(): void;
  ClearContents(): void;
  ClearFormats(): void;
  Copy(destination: WpsRange): void;
  Select(): void;
  /** Without arguments it would turn an existing filter off. */
  AutoFilter(field: number, criteria1?: unknown, operator?: number, criteria2?: unknown): void;
}

export interface WpsFont {
  Name: string | null;
  Size: number | null;
  Bold: boolean | null;
  Color: number | null;
}

export interface WpsInterior {
  Color: number | null;
}

export interface WpsBorders {
  Item(index: number): WpsBorder;
}

export interface WpsBorder {
  LineStyle: number | null;
  Weight: number | null;
  Color: number | null;
}

export interface WpsValidation {
  IgnoreBlank: boolean;
  InCellDropdown: boolean;
  InputTitle: string;
  InputMessage: string;
  ErrorTitle: string;
  ErrorMessage: string;
  ShowInput: boolean;
  ShowError: boolean;
  /** Refused where there is one already. Relative references are meant for the active cell. */
  Add(
    type: number,
    alertStyle: number,
    operator: number | undefined,
    formula1: string,
    formula2?: string,
  ): void;
  Delete(): void;
}

export interface WpsFormatConditions {
  /** The last in order. Relative references are meant for the active cell. */
  Add(type: number, operator: undefined, formula1: string): WpsFormatCondition;
  Delete(): void;
}

export interface WpsFormatCondition {
  readonly Font: WpsFont;
  readonly Interior: WpsInterior;
  StopIfTrue: boolean;
}
