import type { Chart, ChartSeries, Sheet } from '../../excel/model';
import { addChart, deleteChart } from '../../excel/charts';
import { bind, type Bindings } from '../protocol/binding';
import { invalidArgument } from '../protocol/hostFault';
import { HostObject } from '../protocol/hostObject';
import { absoluteText, rangeOf } from './address';
import { optionalText } from './argument';
import { colorOf } from './color';
import { seriesOf } from './chartSeries';
import { isRange } from './rangeTarget';
import { worksheetObject } from './worksheets';

/** A chart on its sheet. */
export interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

interface SeriesTarget extends ChartTarget {
  readonly series: ChartSeries;
}

/** Charts with their series, title and legend; how they look is kept as it is written. */
export function chartsBindings(): Bindings {
  return {
    ChartCollection: bind<Sheet>({
      items: (sheet) => sheet.charts.map((chart) => chartObject(sheet, chart)),
      get: { Count: ({ charts }) => charts.length },
      call: {
        Add: ({ target: sheet, args: [kind, source, by], location }) => {
          if (typeof kind !== 'string' || !isRange(source)) throw invalidArgument(location);
          const chart = addChart(sheet, kind);
          chart.series.push(...seriesOf(source.target, by));
          return chartObject(sheet, chart);
        },
      },
    }),
    Chart: bind<ChartTarget>({
      keys: ({ chart }) => [chart.id, chart.name],
      isAlive: ({ sheet, chart }) => sheet.charts.includes(chart),
      get: {
        Name: ({ chart }) => chart.name,
        ChartType: ({ chart }) => chart.kind,
      },
      set: {
        Name: ({ chart }, value) => {
          chart.name = String(value);
        },
        ChartType: ({ chart }, value) => {
          chart.kind = String(value);
        },
      },
      navigate: { Worksheet: ({ sheet }) => worksheetObject(sheet) },
      call: {
        Delete: ({ target: { sheet, chart } }) => {
          deleteChart(sheet, chart);
          return null;
        },
        SetData: ({ target: { chart }, args: [source, by], location }) => {
          if (!isRange(source)) throw invalidArgument(location);
          chart.series = [...seriesOf(source.target, by)];
          return null;
        },
        SetPosition: ({ target: { sheet, chart }, args: [first, last], location }) => {
          const from = rangeOf(sheet, first, location).area;
          const to =
            last === undefined || last === null ? from : rangeOf(sheet, last, location).area;
          chart.from = { row: from.top, column: from.left };
          chart.to = { row: to.bottom, column: to.right };
          return null;
        },
      },
    }),
    ChartTitle: bind<ChartTarget>({
      get: {
        Text: ({ chart }) => chart.title ?? '',
        Visible: ({ chart }) => chart.title !== null,
      },
      set: {
        Text: ({ chart }, value) => {
          chart.title = String(value);
        },
        Visible: ({ chart }, value) => {
          chart.title = value === true ? (chart.title ?? '图表标题') : null;
        },
      },
    }),
    ChartLegend: bind<ChartTarget>({
      get: { Visible: ({ chart }) => chart.hasLegend },
      set: {
        Visible: ({ chart }, value) => {
          chart.hasLegend = value === true;
        },
      },
    }),
    ChartFill: bind<ChartTarget>({
      call: {
        // A fill can be given and taken away, and not be asked for.
        SetSolidColor: ({ self, target: { chart }, args: [color], location }) => {
          chart.extras.set(self.path, colorOf(color, location));
          return null;
        },
        Clear: ({ self, target: { chart } }) => {
          chart.extras.delete(self.path);
          return null;
        },
      },
    }),
    ...series(),
  };
}

function chartObject(sheet: Sheet, chart: Chart): HostObject<ChartTarget> {
  return new HostObject('Chart', { sheet, chart });
}

function series(): Bindings {
  const all = ({ sheet, chart }: ChartTarget): readonly HostObject<SeriesTarget>[] =>
    chart.series.map(
      (it, index) => new HostObject('ChartSeries', { sheet, chart, series: it }, `Series.${index}`),
    );
  const reference = ({ sheet }: SeriesTarget, value: unknown, location: string): string =>
    `=${absoluteText(rangeOf(sheet, value, location))}`;
  return {
    ChartSeriesCollection: bind<ChartTarget>({
      items: all,
      get: { Count: ({ chart }) => chart.series.length },
      call: {
        Add: ({ target, args: [name] }) => {
          target.chart.series.push({ name: optionalText(name), values: '', categories: null });
          return all(target).slice(-1)[0];
        },
      },
    }),
    ChartSeries: bind<SeriesTarget>({
      isAlive: ({ chart, series: it }) => chart.series.includes(it),
      get: { Name: ({ series: it }) => it.name ?? '' },
      set: {
        Name: ({ series: it }, value) => {
          it.name = String(value);
        },
      },
      call: {
        SetValues: ({ target, args: [range], location }) => {
          target.series.values = reference(target, range, location);
          return null;
        },
        SetXAxisValues: ({ target, args: [range], location }) => {
          target.series.categories = reference(target, range, location);
          return null;
        },
        Delete: ({ target: { chart, series: it } }) => {
          chart.series = chart.series.filter((other) => other !== it);
          return null;
        },
      },
    }),
  };
}
