import { quoteSheet } from '../../workbook/address';
import type { ChartPlan } from '../../workbook/plan';
import { chartName, parseChartName } from '../inPlace/chartName';
import { bgr } from './bgr';
import { chartType, plotBy } from './enums';
import type { WpsWorksheet } from './jsapi';

const barColor = '#2F5597';

/** Names of our charts on a sheet. */
export function chartsOn(sheet: WpsWorksheet): readonly string[] {
  const charts = sheet.ChartObjects();
  const names = Array.from({ length: charts.Count }, (_, index) => charts.Item(index + 1).Name);
  return names.filter((it) => parseChartName(it) !== null);
}

/** Column charts of one series, each under a name that tells what it shows. `name` is that of the sheet. */
export function putCharts(sheet: WpsWorksheet, name: string, charts: readonly ChartPlan[]): void {
  for (const plan of charts) draw(sheet, name, plan);
}

function draw(sheet: WpsWorksheet, name: string, plan: ChartPlan): void {
  const [from, to] = [sheet.Range(plan.from), sheet.Range(plan.to)];
  const [left, top] = [from.Left, from.Top];
  const [right, bottom] = [to.Left + to.Width, to.Top + to.Height];
  const object = sheet.ChartObjects().Add(left, top, right - left, bottom - top);
  object.Name = chartName(plan);
  const { Chart: chart } = object;
  chart.ChartType = chartType.columnClustered;
  chart.SetSourceData(sheet.Range(plan.values), plotBy.columns);
  chart.HasTitle = true;
  chart.ChartTitle.Text = plan.title;
  chart.HasLegend = false;
  chart.PlotVisibleOnly = false;
  const series = chart.SeriesCollection().Item(1);
  series.Name = plan.title;
  series.Values = reference(name, plan.values);
  series.XValues = reference(name, plan.categories);
  series.Interior.Color = bgr(barColor);
  chart.ChartGroups(1).GapWidth = 60;
}

/** `='sheet'!$A$1:$A$2` */
function reference(name: string, range: string): string {
  return `=${quoteSheet(name)}!${range.replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}
