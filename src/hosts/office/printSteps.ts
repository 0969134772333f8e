import { formatColumn } from '../../workbook/address';
import type { PrintPlan } from '../../workbook/plan';
import { pageSettings, type PageSettings } from '../inPlace/pageSettings';
import { estimateBytes, type SheetStep } from './requests';

/** How a sheet prints. What a plan leaves out is as in a new sheet; see `resetSheet` for those that had it otherwise. */
export function printSteps(print: PrintPlan): readonly SheetStep[] {
  return [
    { bytes: estimateBytes(4, 16, print), run: (sheet) => setUp(sheet.pageLayout, print) },
    ...breakSteps(print),
  ];
}

/** Rows and columns that start a new page. */
export function breakSteps({
  breaksBefore = [],
  columnBreaksBefore = [],
}: PrintPlan): readonly SheetStep[] {
  return [
    ...breaksBefore.map((row) =>
      breakStep((sheet) => sheet.horizontalPageBreaks.add(`A${row + 1}`)),
    ),
    ...columnBreaksBefore.map((column) =>
      breakStep((sheet) => sheet.verticalPageBreaks.add(`${formatColumn(column)}1`)),
    ),
  ];
}

function breakStep(run: (sheet: Excel.Worksheet) => void): SheetStep {
  return { bytes: estimateBytes(2, 1), run };
}

function setUp(layout: Excel.PageLayout, print: PrintPlan): void {
  const { margins, zoom, ...settings } = pageSettings(print);
  layout.orientation = settings.isLandscape ? 'Landscape' : 'Portrait';
  layout.paperSize = settings.paper;
  layout.leftMargin = margins.left;
  layout.rightMargin = margins.right;
  layout.topMargin = margins.top;
  layout.bottomMargin = margins.bottom;
  layout.headerMargin = margins.header;
  layout.footerMargin = margins.footer;
  layout.centerHorizontally = settings.isCentered;
  layout.zoom = zoomOf(zoom);
  const page = layout.headersFooters.defaultForAllPages;
  page.centerFooter = settings.centerFooter;
  page.rightFooter = settings.rightFooter;
  if (settings.area !== null) layout.setPrintArea(settings.area);
  if (settings.titleRows !== null) layout.setPrintTitleRows(settings.titleRows);
  if (settings.titleColumns !== null) layout.setPrintTitleColumns(settings.titleColumns);
}

function zoomOf(zoom: PageSettings['zoom']): Excel.PageLayoutZoomOptions {
  if ('scale' in zoom) return zoom;
  return {
    horizontalFitToPages: zoom.wide,
    ...(zoom.tall === null ? {} : { verticalFitToPages: zoom.tall }),
  };
}
