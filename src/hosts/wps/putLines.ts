import { joinAddresses } from '../../workbook/areas';
import { columnsAddress, lineRuns, rowsAddress, sizeRuns, type Lines } from '../inPlace/lineRuns';
import { linesRange } from './lines';
import { maxAddressChars } from './maxAddressChars';
import type { WpsWorksheet } from './jsapi';

/** Heights of rows in points, and which are hidden. Sizes come first: one that is set later would show what is hidden. */
export function putRows(sheet: WpsWorksheet, { points, hidden }: Lines): void {
  for (const { size, runs } of sizeRuns(points))
    for (const address of joinAddresses(runs.map(rowsAddress), maxAddressChars))
      sheet.Range(address).RowHeight = size;
  for (const run of lineRuns(hidden)) linesRange(sheet, 'rows', run).Hidden = true;
}

/** The same of columns; their widths are in digits of the default font. */
export function putColumns(
  sheet: WpsWorksheet,
  { digits, hidden }: { readonly digits: Lines['points']; readonly hidden: readonly number[] },
): void {
  for (const { size, runs } of sizeRuns(digits))
    for (const address of joinAddresses(runs.map(columnsAddress), maxAddressChars))
      sheet.Range(address).ColumnWidth = size;
  for (const run of lineRuns(hidden)) linesRange(sheet, 'columns', run).Hidden = true;
}
