import { parseChartName } from '../inPlace/chartName';
import { writtenOf } from '../inPlace/writtenOf';
import type { Written } from '../inPlace/toWritten';

/** What only sheets that are written anew or taken away are asked for. */
export interface Details {
  /** What stands in A1. */
  readonly key: Written;
  /** Names of our charts. */
  readonly charts: readonly string[];
  readonly isFiltered: boolean;
  /** Names by which Excel keeps what is printed, where there are such. */
  readonly printNames: readonly string[];
  readonly hasPrintArea: boolean;
  /** 0-based. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

const printNames = ['Print_Area', 'Print_Titles'] as const;

/** Asks for the details of many sheets, by id, in one request; in the order given. */
export async function loadDetails(
  context: Excel.RequestContext,
  ids: readonly string[],
): Promise<readonly Details[]> {
  if (ids.length === 0) return [];
  const asked = ids.map((id) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const used = sheet.getUsedRange().load('rowIndex,columnIndex');
    return {
      used,
      rows: used.getRowProperties({ rowHidden: true }),
      columns: used.getColumnProperties({ columnHidden: true }),
      key: sheet.getRange('A1').load('formulas,values,valueTypes'),
      charts: sheet.charts.load('items/name'),
      filter: sheet.autoFilter.load('enabled'),
      names: printNames.map((it) => sheet.names.getItemOrNullObject(it).load('name')),
      area: sheet.pageLayout.getPrintAreaOrNullObject().load('address'),
    };
  });
  await context.sync();
  return asked.map(({ key, charts, filter, names, area, used, rows, columns }) => ({
    key: writtenOf(key)[0]?.[0] ?? '',
    charts: charts.items.map((it) => it.name).filter((it) => parseChartName(it) !== null),
    isFiltered: filter.enabled,
    printNames: names.filter((it) => !it.isNullObject).map((it) => it.name),
    hasPrintArea: !area.isNullObject,
    hiddenRows: hiddenFrom(
      used.rowIndex,
      rows.value.map((it) => it.rowHidden),
    ),
    hiddenColumns: hiddenFrom(
      used.columnIndex,
      columns.value.map((it) => it.columnHidden),
    ),
  }));
}

/** Numbers of the lines that are hidden, where the first line told of has the number `first`. */
export function hiddenFrom(
  first: number,
  areHidden: readonly (boolean | undefined)[],
): readonly number[] {
  return areHidden.flatMap((it, index) => (it === true ? [first + index] : []));
}
