import type { PageMargins, Sheet } from 'hucre';
import type { PrintPlan } from '../../workbook/plan';
import { defined } from './defined';

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
  const { printArea } = pageSetup;
  const breaks = rowBreaks ?? [];
  return {
    orientation: pageSetup.orientation ?? 'portrait',
    pagesHigh: pageSetup.fitToHeight ?? 0,
    footer: rightEnd(headerFooter?.oddFooter),
    marginsIn: marginsOf(pageSetup.margins),
    ...defined({
      titleRows: titleRowsOf(pageSetup.printTitlesRow),
      area: printArea?.replace(/^.*!/, '').replaceAll('$', ''),
      breaksBefore: breaks.length > 0 ? breaks : undefined,
      centered: pageSetup.horizontalCentered === true ? true : undefined,
    }),
  };
}

/** Excel's own margins where the file has none. */
function marginsOf({ left = 0.7, top = 0.75, bottom = 0.75 }: PageMargins = {}) {
  return { side: left, top, bottom };
}
