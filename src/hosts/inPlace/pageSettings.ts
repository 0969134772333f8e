import { formatColumn } from '../../workbook/address';
import type { PrintPlan } from '../../workbook/plan';

// "page &P of &N" as Chinese offices print it, escaped since texts of the interface live elsewhere.
const pageNumber = '\u7B2C &P \u9875 \u5171 &N \u9875';

/** How a sheet prints. Margins in points; `tall` null is as many pages as it takes; rows and columns as `$2:$3`, `$A:$B`. */
export interface PageSettings {
  readonly isLandscape: boolean;
  readonly paper: 'A4' | 'A3';
  readonly margins: Readonly<
    Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>
  >;
  readonly isCentered: boolean;
  readonly zoom:
    { readonly scale: number } | { readonly wide: number; readonly tall: number | null };
  readonly centerFooter: string;
  readonly rightFooter: string;
  readonly area: string | null;
  readonly titleRows: string | null;
  readonly titleColumns: string | null;
}

/** What a plan says of printing, as page set-up takes it. */
export function pageSettings(print: PrintPlan): PageSettings {
  const { marginsIn, titleRows, titleColumns } = print;
  const side = toPoints(marginsIn.side);
  return {
    isLandscape: print.orientation === 'landscape',
    paper: print.paper ?? 'A4',
    margins: {
      left: side,
      right: side,
      top: toPoints(marginsIn.top),
      bottom: toPoints(marginsIn.bottom),
      header: toPoints(edge(marginsIn.top)),
      footer: toPoints(edge(marginsIn.bottom)),
    },
    isCentered: print.centered === true,
    zoom: zoomOf(print),
    centerFooter: pageNumber,
    rightFooter: print.footer.replaceAll('&', '&&'),
    area: print.area ?? null,
    titleRows: titleRows === undefined ? null : `$${titleRows[0]}:$${titleRows[1]}`,
    titleColumns:
      titleColumns === undefined
        ? null
        : `$${formatColumn(titleColumns[0] - 1)}:$${formatColumn(titleColumns[1] - 1)}`,
  };
}

/** Without the noise of binary fractions. */
function toPoints(inches: number): number {
  return Math.round(inches * 72_000) / 1000;
}

/** No number of pages high is as many as it takes. */
function zoomOf({ scalePercent, pagesHigh }: PrintPlan): PageSettings['zoom'] {
  if (scalePercent !== undefined) return { scale: scalePercent };
  return { wide: 1, tall: pagesHigh === 0 ? null : pagesHigh };
}

/** How far the footer stands from the edge of the paper: inside the margin. */
function edge(marginIn: number): number {
  return Math.min(0.3, marginIn / 2);
}
