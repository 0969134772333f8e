import { commonFormat, setFormat } from '../../office/excel/formats';
import { requireUnprotected } from '../../office/excel/protection';
import type { CellFormat } from '../../office/excel/format';
import { ModelGap } from './gate';
import type { FormatPlace, SeriesTarget } from './targets';

/** A part of the format that all cells have in common; undefined where they differ, or where a rule leaves it open. */
export function partOf<K extends keyof CellFormat>(
  place: FormatPlace,
  part: K,
): CellFormat[K] | undefined {
  if ('rule' in place) return place.rule.format[part];
  if ('series' in place) throw new ModelGap('what bars of a chart look like');
  const [first, ...rest] = place.areas.map((area) => commonFormat(place.sheet, area, part));
  return rest.every((it) => JSON.stringify(it) === JSON.stringify(first)) ? first : undefined;
}

/** Changes a part of the format of the cells, or of what a rule shows. @throws {ExcelError} where protected. */
export function setParts(place: FormatPlace, change: Partial<CellFormat>): void {
  if ('series' in place) paintBars(place, change);
  else if ('rule' in place) {
    requireUnprotected(place.sheet);
    place.rule.format = { ...place.rule.format, ...change };
  } else for (const area of place.areas) setFormat(place.sheet, area, change);
}

/** Bars have a colour and nothing else here. */
function paintBars(
  { chart, series }: SeriesTarget,
  { fillColor, ...more }: Partial<CellFormat>,
): void {
  if (typeof fillColor !== 'string' || Object.keys(more).length > 0)
    throw new ModelGap('another look of bars than a colour');
  chart.extras.set(`Series.${chart.series.indexOf(series)}.Color`, fillColor);
}
