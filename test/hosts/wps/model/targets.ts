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

/** Whose look is meant: that of cells, of a rule, or of the bars of a chart. */
export type FormatPlace = RangeTarget | RuleTarget | SeriesTarget;

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

/** A column of a sheet's filter, 0-based. */
export interface FilterTarget {
  readonly sheet: Sheet;
  readonly column: number;
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
  readonly 'Et.Validation': RangeTarget;
  readonly 'Et.FormatConditions': RangeTarget;
  readonly 'Et.FormatCondition': RuleTarget;
  readonly 'Et.Protection': Sheet;
  readonly 'Et.Tab': Sheet;
  readonly 'Et.PageSetup': Sheet;
  readonly 'Et.HPageBreaks': Sheet;
  readonly 'Et.VPageBreaks': Sheet;
  readonly 'Et.HPageBreak': BreakTarget;
  readonly 'Et.VPageBreak': BreakTarget;
  readonly 'Et.AutoFilter': Sheet;
  readonly 'Et.Filters': Sheet;
  readonly 'Et.Filter': FilterTarget;
  readonly 'Et.ChartObjects': Sheet;
  readonly 'Et.ChartObject': ChartTarget;
  readonly 'Et.Shapes': Sheet;
  readonly 'Et.Shape': ChartTarget;
  readonly 'Et.Chart': ChartTarget;
  readonly 'Et.ChartTitle': ChartTarget;
  readonly 'Et.ChartGroup': ChartTarget;
  readonly 'Et.SeriesCollection': ChartTarget;
  readonly 'Et.Series': SeriesTarget;
  readonly 'Et.Names': Workbook | Sheet;
  readonly 'Et.Name': NameTarget;
  readonly 'WPS.EtApiEvent': Workbook;
  readonly 'WPS.PluginStorage': Map<string, StoredValue>;
  readonly 'WPS.CustomTaskpane': TaskPane;
  readonly 'WPS.Env': Workbook;
  readonly 'WPS.FileSystem': Map<string, string>;
}
