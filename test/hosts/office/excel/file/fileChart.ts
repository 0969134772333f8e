import type { SheetChart } from 'hucre';
import type { Chart } from '../model';

const kinds: Readonly<Record<string, SheetChart['type']>> = {
  ColumnClustered: 'column',
  BarClustered: 'bar',
  Line: 'line',
  Pie: 'pie',
  Area: 'area',
};

/** A chart in the library's words. The place in a file ends before its lower right cell. */
export function fileChart({ kind, title, from, to, series, hasLegend }: Chart): SheetChart {
  const type = kinds[kind];
  if (type === undefined) throw new RangeError(`no chart ${kind} in the writer`);
  return {
    type,
    ...(title === null ? {} : { title }),
    ...(hasLegend ? {} : { legend: false }),
    anchor: {
      from: { row: from.row, col: from.column },
      to: { row: to.row + 1, col: to.column + 1 },
    },
    series: series.map(({ name, values, categories }) => ({
      ...(name === null ? {} : { name }),
      values: values.slice(1),
      ...(categories === null ? {} : { categories: categories.slice(1) }),
    })),
  };
}
