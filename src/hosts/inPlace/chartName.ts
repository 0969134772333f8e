import type { ChartPlan } from '../../workbook/plan';

const sign = 'kaoping~';

/**
 * The name of a chart of ours, of which it can be drawn again: Office.js can neither copy a chart to another sheet nor say
 * which cells it shows.
 */
export function chartName({ title, categories, values, from, to }: ChartPlan): string {
  return sign + [categories, values, from, to, title].join('~');
}

/** The chart of that name; null where it is not ours. */
export function parseChartName(name: string): ChartPlan | null {
  if (!name.startsWith(sign)) return null;
  const [categories, values, from, to, ...title] = name.slice(sign.length).split('~');
  if (categories === undefined || values === undefined) return null;
  if (from === undefined || to === undefined) return null;
  return { title: title.join('~'), categories, values, from, to };
}
