import type { PageMargins, PageSetup, Sheet } from 'hucre';
import { parseAddress } from '../../workbook/address';
import type { PrintPlan } from '../../workbook/plan';
import { defined } from './defined';

/** The right end of a footer in Excel's own code: `&C…&R…`, where `&&` is an ampersand. */
function rightEnd(footer: string | undefined): string {
  return (/&R((?:[^&]|&&)*)/.exec(footer ?? '')?.[1] ?? '').replaceAll('&&', '&');
}

type Span = readonly [number, number];

function titleRowsOf(text: string | undefined): Span | undefined {
  const match = /\$?(\d+):\$?(\d+)$/.exec(text ?? '');
  return match === null ? undefined : [Number(match[1]), Number(match[2])];
}

function titleColumnsOf(text: string | undefined): Span | undefined {
  const [, first, last] = /\$?([A-Z]+):\$?([A-Z]+)$/.exec(text ?? '') ?? [];
  return first === undefined || last === undefined
    ? undefined
    : [parseAddress(`${first}1`).column + 1, parseAddress(`${last}1`).column + 1];
}

/** A file names the row or column before a break, a plan the one after it. */
function breaksOf(before: readonly number[] | null | undefined): readonly number[] | undefined {
  return before && before.length > 0 ? before.map((it) => it + 1) : undefined;
}

/** Printed at a size rather than fitted to a width; files that say neither are printed at 100 %. */
function scaleOf({ fitToPage, scale = 100 }: PageSetup): number | undefined {
  return fitToPage === true ? undefined : scale;
}

/** How a sheet of a file is printed, as far as a plan says it. */
export function toPrintPlan({
  pageSetup = {},
  headerFooter,
  rowBreaks,
  colBreaks,
}: Sheet): PrintPlan {
  const { printArea } = pageSetup;
  return {
    orientation: pageSetup.orientation ?? 'portrait',
    pagesHigh: pageSetup.fitToHeight ?? 0,
    footer: rightEnd(headerFooter?.oddFooter),
    marginsIn: marginsOf(pageSetup.margins),
    ...defined({
      paper: pageSetup.paperSize === 'a3' ? ('A3' as const) : undefined,
      scalePercent: scaleOf(pageSetup),
      titleRows: titleRowsOf(pageSetup.printTitlesRow),
      titleColumns: titleColumnsOf(pageSetup.printTitlesColumn),
      area: printArea?.replace(/^.*!/, '').replaceAll('$', ''),
      breaksBefore: breaksOf(rowBreaks),
      columnBreaksBefore: breaksOf(colBreaks),
      centered: pageSetup.horizontalCentered === true ? true : undefined,
    }),
  };
}

/** Excel's own margins where the file has none. */
function marginsOf({ left = 0.7, top = 0.75, bottom = 0.75 }: PageMargins = {}) {
  return { side: left, top, bottom };
}
