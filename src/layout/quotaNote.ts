import type { SheetTexts } from '../i18n/sheetTexts';
import type { ResultModel } from '../scoring/resultModel';
import { printText } from '../workbook/formula';
import type { CellInput } from '../workbook/plan';
import { bandText } from './bandText';
import type { SummaryGrid } from './summaryGrid';

/** The note, and where bands have quotas how many units are in each, live, and how many may be. */
export function quotaNote(
  note: string,
  { bands }: ResultModel,
  grid: SummaryGrid,
  { summary }: SheetTexts,
): CellInput {
  const counts = bands.flatMap(({ name, quotaPercent }) => {
    if (quotaPercent === null) return [];
    const text = bandText(name, summary.columns);
    const words = summary.quota(text, quotaPercent);
    const count = `COUNTIF(${grid.outside('band')},${printText(text)})`;
    const most = `MAX(0,ROUND(${quotaPercent}*COUNT(${grid.outside('total')})/100-0.5,0))`;
    return [`${printText(words.count)}&${count}&${printText(words.most)}&${most}`];
  });
  return counts.length === 0 ? note : { formula: [printText(note), ...counts].join('&') };
}
