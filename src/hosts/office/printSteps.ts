import { formatColumn } from '../../workbook/address';
import type { PrintPlan } from '../../workbook/plan';
import { estimateBytes, type SheetStep } from './requests';

// "page &P of &N" as Chinese offices print it, escaped since texts of the interface live elsewhere.
const pageNumber = '\u7B2C &P \u9875 \u5171 &N \u9875';

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
  const { marginsIn, titleRows, titleColumns } = print;
  layout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = print.paper ?? 'A4';
  layout.leftMargin = toPoints(marginsIn.side);
  layout.rightMargin = toPoints(marginsIn.side);
  layout.topMargin = toPoints(marginsIn.top);
  layout.bottomMargin = toPoints(marginsIn.bottom);
  layout.headerMargin = toPoints(edge(marginsIn.top));
  layout.footerMargin = toPoints(edge(marginsIn.bottom));
  layout.centerHorizontally = print.centered === true;
  layout.zoom = zoomOf(print);
  const page = layout.headersFooters.defaultForAllPages;
  page.centerFooter = pageNumber;
  page.rightFooter = print.footer.replaceAll('&', '&&');
  if (print.area !== undefined) layout.setPrintArea(print.area);
  if (titleRows !== undefined) layout.setPrintTitleRows(`$${titleRows[0]}:$${titleRows[1]}`);
  if (titleColumns !== undefined)
    layout.setPrintTitleColumns(`$${letters(titleColumns[0])}:$${letters(titleColumns[1])}`);
}

/** Without the noise of binary fractions. */
function toPoints(inches: number): number {
  return Math.round(inches * 72_000) / 1000;
}

/** No number of pages high is as many as it takes. */
function zoomOf({ scalePercent, pagesHigh }: PrintPlan): Excel.PageLayoutZoomOptions {
  if (scalePercent !== undefined) return { scale: scalePercent };
  return pagesHigh === 0
    ? { horizontalFitToPages: 1 }
    : { horizontalFitToPages: 1, verticalFitToPages: pagesHigh };
}

/** How far the footer stands from the edge of the paper: inside the margin. */
function edge(marginIn: number): number {
  return Math.min(0.3, marginIn / 2);
}

function letters(columnNumber: number): string {
  return formatColumn(columnNumber - 1);
}
