import { workbookOf } from '../../office/excel/fixture';
import type { CellWrite } from '../../office/excel/writeCells';
import { startWps } from '../startWps';

/** WPS with one sheet called 表 in front, as a page sees it and as it is. */
export function oneSheet(cells: Readonly<Record<string, CellWrite>> = {}) {
  const workbook = workbookOf({ sheets: [{ name: '表', cells }] });
  const wps = startWps(workbook);
  return { ...wps, sheet: wps.root.ActiveWorkbook.ActiveSheet, model: workbook.sheets[0] };
}
