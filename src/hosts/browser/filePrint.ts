import type { Sheet } from 'hucre';
import type { PrintPlan } from '../../workbook/plan';

/** The right end of a footer in Excel's own code: `&C…&R…`. */
function rightEnd(footer: string | undefined): string {
  return /&R([^&]*)/.exec(footer ?? '')?.[1] ?? '';
}

function titleRowsOf(text: string | undefined): readonly [number, number] | undefined {
  const match = /\$?(\d+):\$?(\d+)$/.exec(text ?? '');
  return match === null ? undefined : [Number(match[1]), Number(match[2])];
}

/** How a sheet of a file is printed, as far as a plan says it. */
export function toPrintPlan({ pageSetup = {}, headerFooter, rowBreaks }: Sheet): PrintPlan {
  const { margins = {}, printArea, fitToHeight, horizontalCentered } = pageSetup;
  const titleRows = titleRowsOf(pageSetup.printTitlesRow);
  return {
    orientation: pageSetup.orientation ?? 'portrait',
    pagesHigh: fitToHeight ?? 0,
    footer: rightEnd(headerFooter?.oddFooter),
    marginsIn: {
      side: margins.left ?? 0.7,
      top: margins.top ?? 0.75,
      bottom: margins.bottom ?? 0.75,
    },
    ...(titleRows !== undefined && { titleRows }),
    ...(printArea !== undefined && { area: printArea.replace(/^.*!/, '').replaceAll('$', '') }),
    ...(rowBreaks !== undefined && rowBreaks.length > 0 && { breaksBefore: rowBreaks }),
    ...(horizontalCentered === true && { centered: true }),
  };
}
