import type { WpsInterior, WpsRange } from './jsapiRange';

export interface WpsChartObjects {
  readonly Count: number;
  Item(index: number | string): WpsChartObject;
  Add(left: number, top: number, width: number, height: number): WpsChartObject;
}

export interface WpsChartObject {
  Name: string;
  readonly Chart: WpsChart;
  Delete(): void;
}

export interface WpsChart {
  ChartType: number;
  HasTitle: boolean;
  readonly ChartTitle: WpsChartTitle;
  HasLegend: boolean;
  PlotVisibleOnly: boolean;
  SetSourceData(source: WpsRange, plotBy: number): void;
  SeriesCollection(): WpsSeriesCollection;
  ChartGroups(index: number): WpsChartGroup;
}

export interface WpsChartTitle {
  Text: string;
}

export interface WpsSeriesCollection {
  Item(index: number): WpsSeries;
}

export interface WpsSeries {
  Name: string;
  /** `='sheet'!$A$1:$A$2` when written. */
  Values: unknown;
  XValues: unknown;
  readonly Interior: WpsInterior;
}

export interface WpsChartGroup {
  GapWidth: number;
}
