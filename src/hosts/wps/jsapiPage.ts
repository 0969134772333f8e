import type { WpsRange } from './jsapiRange';

export interface WpsPageSetup {
  Orientation: number;
  PaperSize: number;
  /** Points, as all margins. */
  LeftMargin: number;
  RightMargin: number;
  TopMargin: number;
  BottomMargin: number;
  HeaderMargin: number;
  FooterMargin: number;
  CenterHorizontally: boolean;
  /** Percent; false where pages are fitted. */
  Zoom: number | boolean;
  /** False is as many as it takes. */
  FitToPagesWide: number | boolean;
  FitToPagesTall: number | boolean;
  CenterFooter: string;
  RightFooter: string;
  PrintArea: string;
  PrintTitleRows: string;
  PrintTitleColumns: string;
}

export interface WpsHPageBreaks {
  readonly Count: number;
  Item(index: number): WpsPageBreak;
  Add(before: WpsRange): unknown;
}

export interface WpsVPageBreaks {
  readonly Count: number;
  Item(index: number): WpsPageBreak;
  Add(before: WpsRange): unknown;
}

export interface WpsPageBreak {
  readonly Type: number;
  readonly Location: WpsRange;
}

export interface WpsAutoFilter {
  readonly Range: WpsRange;
  readonly Filters: WpsFilters;
}

export interface WpsFilters {
  readonly Count: number;
  Item(index: number): WpsFilter;
}

export interface WpsFilter {
  readonly On: boolean;
  readonly Criteria1: unknown;
  readonly Criteria2: unknown;
  readonly Operator: number;
}
