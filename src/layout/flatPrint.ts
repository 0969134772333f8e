import type { PrintPlan } from '../workbook/plan';

/** The page of a plain list: one page wide, headings repeated. `columnsRow` is the 0-based row of the headings. */
export function flatPrint(
  orientation: PrintPlan['orientation'],
  columnsRow: number,
  footer: string,
): PrintPlan {
  return {
    orientation,
    pagesHigh: 0,
    footer,
    centered: true,
    titleRows: [columnsRow + 1, columnsRow + 1],
    marginsIn: {
      side: 0.5,
      top: 0.55,
      bottom: 0.65,
    },
  };
}
