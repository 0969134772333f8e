import { formatAddress } from '../../workbook/address';
import type { PrintPlan } from '../../workbook/plan';
import { pageSettings, type PageSettings } from '../inPlace/pageSettings';
import { orientation, paperSize } from './enums';
import type { WpsWorksheet } from './jsapi';
import type { WpsPageSetup } from './jsapiPage';

/** How a sheet prints. What a plan leaves out is as in a new sheet. */
export function putPage(sheet: WpsWorksheet, print: PrintPlan): void {
  const { margins, ...settings } = pageSettings(print);
  const { PageSetup: page } = sheet;
  page.Orientation = settings.isLandscape ? orientation.landscape : orientation.portrait;
  page.PaperSize = paperSize[settings.paper];
  page.LeftMargin = margins.left;
  page.RightMargin = margins.right;
  page.TopMargin = margins.top;
  page.BottomMargin = margins.bottom;
  page.HeaderMargin = margins.header;
  page.FooterMargin = margins.footer;
  page.CenterHorizontally = settings.isCentered;
  putZoom(page, settings.zoom);
  page.CenterFooter = settings.centerFooter;
  page.RightFooter = settings.rightFooter;
  if (settings.area !== null) page.PrintArea = settings.area;
  if (settings.titleRows !== null) page.PrintTitleRows = settings.titleRows;
  if (settings.titleColumns !== null) page.PrintTitleColumns = settings.titleColumns;
  putBreaks(sheet, print);
}

/** Rows and columns that start a new page. */
export function putBreaks(
  sheet: WpsWorksheet,
  {
    breaksBefore = [],
    columnBreaksBefore = [],
  }: Pick<PrintPlan, 'breaksBefore' | 'columnBreaksBefore'>,
): void {
  for (const row of breaksBefore) sheet.HPageBreaks.Add(sheet.Range(formatAddress(row, 0)));
  for (const column of columnBreaksBefore)
    sheet.VPageBreaks.Add(sheet.Range(formatAddress(0, column)));
}

/** False means as many pages as it takes, and of the zoom that pages are fitted. */
function putZoom(page: WpsPageSetup, zoom: PageSettings['zoom']): void {
  if ('scale' in zoom) {
    page.Zoom = zoom.scale;
    return;
  }
  page.Zoom = false;
  page.FitToPagesWide = zoom.wide;
  page.FitToPagesTall = zoom.tall ?? false;
}
