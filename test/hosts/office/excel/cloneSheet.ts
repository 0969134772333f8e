import type { Sheet, Workbook } from './model';

/** A sheet equal to this one, ids too, that shares nothing with it that can change; it is not yet among the workbook's. */
export function cloneSheet(sheet: Sheet, workbook: Workbook): Sheet {
  const { autoFilter } = sheet;
  return {
    ...sheet,
    workbook,
    cells: cloned(sheet.cells),
    formats: new Map(sheet.formats),
    rows: cloned(sheet.rows),
    columns: cloned(sheet.columns),
    merges: [...sheet.merges],
    validations: sheet.validations.map((it) => ({ ...it })),
    conditionalFormats: sheet.conditionalFormats.map((it) => ({
      ...it,
      extras: new Map(it.extras),
    })),
    autoFilter:
      autoFilter === null ? null : { ...autoFilter, criteria: new Map(autoFilter.criteria) },
    pageLayout: { ...sheet.pageLayout, extras: new Map(sheet.pageLayout.extras) },
    charts: sheet.charts.map((it) => ({
      ...it,
      series: it.series.map((series) => ({ ...series })),
      extras: new Map(it.extras),
    })),
    shapes: sheet.shapes.map((it) => ({ ...it, extras: new Map(it.extras) })),
    names: sheet.names.map((it) => ({ ...it })),
  };
}

function cloned<T extends object>(entries: ReadonlyMap<number, T>): Map<number, T> {
  const clone = new Map<number, T>();
  for (const [key, it] of entries) clone.set(key, { ...it });
  return clone;
}
