import type { Area } from '../../../../src/workbook/address';
import type {
  Chart,
  ChartSeries,
  ConditionalFormat,
  DefinedName,
  Sheet,
  Workbook,
} from '../../office/excel/model';
import type { RangeSide } from '../../office/excel/borders';

/** Cells of one sheet; `by` is what its items and its count go by. */
export interface RangeTarget {
  readonly sheet: Sheet;
  readonly areas: readonly [Area, ...Area[]];
  readonly by: 'cells' | 'rows' | 'columns';
}

export interface BorderTarget {
  readonly place: FormatPlace;
  readonly side: RangeSide;
}

/** Whose look is meant: that of cells or of a rule. */
export type FormatPlace = RangeTarget | RuleTarget;

export interface RuleTarget {
  readonly sheet: Sheet;
  readonly rule: ConditionalFormat;
}

export interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

export interface SeriesTarget extends ChartTarget {
  readonly series: ChartSeries;
}

export interface NameTarget {
  readonly owner: Workbook | Sheet;
  readonly name: DefinedName;
}

export interface BreakTarget {
  readonly sheet: Sheet;
  readonly kind: 'rowBreaks' | 'columnBreaks';
  readonly at: number;
}

/** What pages of the add-in share. */
export type StoredValue = string | number | boolean;

/** A task pane, of which only these matter; `isThere` until it is deleted. */
export interface TaskPane {
  readonly id: number;
  url: string;
  isVisible: boolean;
  dockPosition: number;
  width: number;
  isThere: boolean;
}

/** What stands behind the objects of each interface. */
export interface Targets {
  readonly 'Et.Application': Workbook;
  readonly 'Et.Workbooks': Workbook;
  readonly 'Et.Workbook': Workbook;
  readonly 'Et.Sheets': Workbook;
  readonly 'Et.Worksheet': Sheet;
  readonly 'Et.Window': Workbook;
  readonly 'Et.Range': RangeTarget;
  readonly 'Et.Areas': RangeTarget;
  readonly 'Et.Font': FormatPlace;
  readonly 'Et.Interior': FormatPlace;
  readonly 'Et.Borders': FormatPlace;
  readonly 'Et.Border': BorderTarget;
  readonly 'WPS.EtApiEvent': Workbook;
  readonly 'WPS.PluginStorage': Map<string, StoredValue>;
  readonly 'WPS.CustomTaskpane': TaskPane;
  readonly 'WPS.Env': Workbook;
  readonly 'WPS.FileSystem': Map<string, string>;
}
