import { cellsMeant } from '../../office/excel/calculate';
import { readValues } from '../../office/excel/readCells';
import { addChart, deleteChart } from '../../office/excel/charts';
import { withPlainPrefixes } from '../../office/excel/rewriteFormula';
import { sheetPrefix } from '../../office/excel/formulaPieces';
import type { Chart, Sheet } from '../../office/excel/model';
import { seriesOf } from '../../office/emulator/bindings/chartSeries';
import { badArgument, isLeftOut, numberOf, textOf, truthOf } from './argument';
import { createCodec } from './codec';
import { cellAt, edgesOf } from './geometry';
import type { Member, Members } from './kind';
import { addressOf } from './range/address';
import type { ChartTarget, SeriesTarget } from './targets';
import type { World } from './world';

/** A chart ends within its last cell, not on the edge of the next. */
const withinPt = 0.01;

/** The frames of charts on a sheet. */
export function chartObjectsMembers(world: World): Members<Sheet> {
  return {
    Count: { get: ({ charts }) => charts.length },
    Item: {
      call: (sheet, [key]) => world.wrap('Et.ChartObject', { sheet, chart: chartOf(sheet, key) }),
    },
    Add: {
      call: (sheet, args) => {
        const chart = addChart(sheet, 'ColumnClustered');
        place(sheet, chart, args.slice(0, 4));
        return world.wrap('Et.ChartObject', { sheet, chart });
      },
    },
  };
}

/** Charts among all that is drawn on a sheet; other shapes are not in the model. */
export function shapesMembers(world: World): Members<Sheet> {
  const kinds = chartKinds(world);
  return {
    Count: { get: ({ charts, shapes }) => charts.length + shapes.length },
    Item: {
      call: (sheet, [key]) => world.wrap('Et.Shape', { sheet, chart: chartOf(sheet, key) }),
    },
    AddChart2: {
      call: (sheet, [style, kind, ...rest]) => {
        if (!isLeftOut(style)) numberOf('AddChart2', style);
        const word = isLeftOut(kind) ? 'ColumnClustered' : kinds.toWord(kind);
        const chart = addChart(sheet, word);
        place(sheet, chart, rest.slice(0, 4));
        return world.wrap('Et.Shape', { sheet, chart });
      },
    },
  };
}

/** The chart that `ChartObjects` has under a number or name. @throws {Error} where it has none. */
export function chartOf({ charts }: Sheet, key: unknown): Chart {
  const found =
    typeof key === 'number'
      ? charts[key - 1]
      : charts.find((it) => it.name === textOf('Item', key));
  if (found === undefined) throw badArgument('ChartObjects.Item', key);
  return found;
}

function place(sheet: Sheet, chart: Chart, args: readonly unknown[]): void {
  const [left = 0, top = 0, width = 0, height = 0] = args.map((it) => numberOf('Add', it));
  if (args.length < 4 || width <= 0 || height <= 0) throw badArgument('Add', args.join(', '));
  chart.from = cellAt(sheet, left + withinPt, top + withinPt);
  chart.to = cellAt(sheet, left + width - withinPt, top + height - withinPt);
}

function chartKinds({ schema }: World) {
  return createCodec(schema, 'XlChartType', {
    ColumnClustered: 'xlColumnClustered',
    BarClustered: 'xlBarClustered',
    Line: 'xlLine',
    Pie: 'xlPie',
  });
}

/** A chart's frame, as a chart object or as a shape. */
export function chartFrameMembers(world: World): Members<ChartTarget> {
  const cells = ({ sheet, chart: { from, to } }: ChartTarget) =>
    edgesOf(sheet, { top: from.row, left: from.column, bottom: to.row, right: to.column });
  const corner = (part: 'from' | 'to'): Member<ChartTarget> => ({
    get: ({ sheet, chart }) => {
      const { row, column } = chart[part];
      const area = { top: row, left: column, bottom: row, right: column };
      return world.wrap('Et.Range', { sheet, areas: [area], by: 'cells' });
    },
  });
  return {
    Name: {
      get: ({ chart }) => chart.name,
      set: ({ chart }, value) => {
        chart.name = textOf('Name', value);
      },
    },
    Chart: { get: (target) => world.wrap('Et.Chart', target) },
    Left: { get: (target) => cells(target).left },
    Top: { get: (target) => cells(target).top },
    Width: { get: (target) => cells(target).right - cells(target).left },
    Height: { get: (target) => cells(target).bottom - cells(target).top },
    TopLeftCell: corner('from'),
    BottomRightCell: corner('to'),
    Delete: { call: ({ sheet, chart }) => deleteChart(sheet, chart) },
  };
}

/** A chart: kind, title, legend and series. */
export function chartMembers(world: World): Members<ChartTarget> {
  const kinds = chartKinds(world);
  return {
    ChartType: {
      get: ({ chart: { kind } }) => {
        const isKnown =
          kind === 'ColumnClustered' ||
          kind === 'BarClustered' ||
          kind === 'Line' ||
          kind === 'Pie';
        if (!isKnown) throw badArgument('ChartType', kind);
        return kinds.toNumber(kind);
      },
      set: ({ chart }, value) => {
        chart.kind = kinds.toWord(value);
      },
    },
    HasTitle: {
      get: ({ chart }) => chart.title !== null,
      set: ({ chart }, value) => {
        chart.title = truthOf('HasTitle', value) ? (chart.title ?? '图表标题') : null;
      },
    },
    ChartTitle: {
      get: (target) => {
        if (target.chart.title === null) throw new Error('图表没有标题');
        return world.wrap('Et.ChartTitle', target);
      },
    },
    HasLegend: {
      get: ({ chart }) => chart.hasLegend,
      set: ({ chart }, value) => {
        chart.hasLegend = truthOf('HasLegend', value);
      },
    },
    PlotVisibleOnly: {
      get: ({ chart }) => chart.extras.get('PlotVisibleOnly') ?? true,
      set: ({ chart }, value) => {
        chart.extras.set('PlotVisibleOnly', truthOf('PlotVisibleOnly', value));
      },
    },
    SetSourceData: { call: ({ chart }, args) => setSource(world, chart, args) },
    SeriesCollection: {
      call: (target, [index]) =>
        isLeftOut(index)
          ? world.wrap('Et.SeriesCollection', target)
          : world.wrap('Et.Series', seriesAt(target, index)),
    },
    ChartGroups: {
      call: (target, [index]) => {
        if (index !== 1) throw badArgument('ChartGroups', index);
        return world.wrap('Et.ChartGroup', target);
      },
    },
  };
}

function setSource(world: World, chart: Chart, [source, plotBy]: readonly unknown[]): void {
  const range = world.targetOf('Et.Range', source);
  if (range === null || range.areas.length > 1) throw badArgument('SetSourceData', source);
  const ways = createCodec(world.schema, 'XlRowCol', { Columns: 'xlColumns', Rows: 'xlRows' });
  const by = isLeftOut(plotBy) ? null : ways.toWord(plotBy);
  chart.series = [...seriesOf({ sheet: range.sheet, area: range.areas[0] }, by)];
}

/** The title of a chart that has one. */
export function chartTitleMembers(): Members<ChartTarget> {
  return {
    Text: {
      get: ({ chart }) => chart.title ?? '',
      set: ({ chart }, value) => {
        chart.title = textOf('ChartTitle.Text', value);
      },
    },
  };
}

/** The columns of a chart together. */
export function chartGroupMembers(): Members<ChartTarget> {
  return {
    GapWidth: {
      get: ({ chart }) => chart.extras.get('GapWidth') ?? 150,
      set: ({ chart }, value) => {
        const width = numberOf('GapWidth', value);
        if (width < 0 || width > 500) throw badArgument('GapWidth', value);
        chart.extras.set('GapWidth', width);
      },
    },
  };
}

function seriesAt(target: ChartTarget, index: unknown): SeriesTarget {
  const series = target.chart.series[numberOf('SeriesCollection.Item', index) - 1];
  if (series === undefined) throw badArgument('SeriesCollection.Item', index);
  return { ...target, series };
}

/** The series of a chart. */
export function seriesCollectionMembers(world: World): Members<ChartTarget> {
  return {
    Count: { get: ({ chart }) => chart.series.length },
    Item: { call: (target, [index]) => world.wrap('Et.Series', seriesAt(target, index)) },
    NewSeries: {
      call: (target) => {
        const series = { name: null, values: '', categories: null };
        target.chart.series.push(series);
        return world.wrap('Et.Series', { ...target, series });
      },
    },
  };
}

/** One series. What it shows is set as a range or a reference with the sheet's name, and read as the values there. */
export function seriesMembers(world: World): Members<SeriesTarget> {
  const reference = (value: unknown): string => {
    const range = world.targetOf('Et.Range', value);
    if (range !== null) return `=${sheetPrefix(range.sheet.name)}${addressOf(range.areas[0])}`;
    const text = textOf('Series', value);
    if (!/^=.+!\$/.test(text)) throw badArgument('Series', value);
    return withPlainPrefixes(text);
  };
  return {
    Name: {
      get: ({ series }) => series.name ?? '',
      set: ({ series }, value) => {
        series.name = textOf('Series.Name', value);
      },
    },
    Values: {
      get: ({ sheet, series }) => shownBy(sheet, series.values),
      set: ({ series }, value) => {
        series.values = reference(value);
      },
    },
    XValues: {
      get: ({ sheet, series }) => shownBy(sheet, series.categories ?? ''),
      set: ({ series }, value) => {
        series.categories = reference(value);
      },
    },
    Interior: { get: (target) => world.wrap('Et.Interior', target) },
    Delete: {
      call: ({ chart, series }) => {
        chart.series = chart.series.filter((it) => it !== series);
        return true;
      },
    },
  };
}

function shownBy(sheet: Sheet, formula: string): readonly unknown[] {
  const cells = formula === '' ? null : cellsMeant(formula, sheet, 0, 0);
  return cells === null ? [] : readValues(cells.sheet, cells.area).flat();
}
