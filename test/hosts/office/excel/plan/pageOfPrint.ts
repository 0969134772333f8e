import { parseRange } from '../../../../../src/workbook/address';
import type { PrintPlan } from '../../../../../src/workbook/plan';
import type { PageLayout } from '../model';

const pointsPerInch = 72;

/** How a sheet prints as its plan says. Rows and columns of titles are 1-based in a plan. */
export function pageOfPrint(print: PrintPlan): Partial<PageLayout> {
  const { side, top, bottom } = print.marginsIn;
  const points = (inches: number): number => inches * pointsPerInch;
  return {
    orientation: print.orientation,
    paperSize: print.paper ?? 'A4',
    zoom:
      print.scalePercent === undefined
        ? { pagesAcross: 1, pagesDown: print.pagesHigh === 0 ? null : print.pagesHigh }
        : { scale: print.scalePercent },
    margins: {
      left: points(side),
      right: points(side),
      top: points(top),
      bottom: points(bottom),
      header: points(edge(top)),
      footer: points(edge(bottom)),
    },
    footer: { left: '', center: '第 &P 页 共 &N 页', right: print.footer.replaceAll('&', '&&') },
    centersHorizontally: print.centered === true,
    printArea: print.area === undefined ? null : [parseRange(print.area)],
    titleRows: zeroBased(print.titleRows),
    titleColumns: zeroBased(print.titleColumns),
    rowBreaks: [...(print.breaksBefore ?? [])],
    columnBreaks: [...(print.columnBreaksBefore ?? [])],
  };
}

/** Headers and footers stand half-way into a narrow margin. */
function edge(marginIn: number): number {
  return Math.min(0.3, marginIn / 2);
}

function zeroBased(span: readonly [number, number] | undefined): readonly [number, number] | null {
  return span === undefined ? null : [span[0] - 1, span[1] - 1];
}
