import type { ChartPlan } from '../../workbook/plan';
import { chartName } from '../inPlace/chartName';
import { estimateBytes, type SheetStep } from './requests';

const barColor = '#2F5597';

/** Column charts of one series, each under a name that tells what it shows. */
export function chartSteps(charts: readonly ChartPlan[]): readonly SheetStep[] {
  return charts.map((it) => ({
    bytes: estimateBytes(12, 14, it),
    run: (sheet) => draw(sheet, it),
  }));
}

function draw(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const values = sheet.getRange(plan.values);
  const chart = sheet.charts.add('ColumnClustered', values, 'Columns');
  chart.name = chartName(plan);
  chart.title.text = plan.title;
  chart.legend.visible = false;
  chart.plotVisibleOnly = false;
  chart.setPosition(plan.from, plan.to);
  const series = chart.series.getItemAt(0);
  series.name = plan.title;
  series.setValues(values);
  series.setXAxisValues(sheet.getRange(plan.categories));
  series.gapWidth = 60;
  series.format.fill.setSolidColor(barColor);
}
