import type { PrintPlan } from '../../workbook/plan';
import { encodeXml } from './scanXml';

// "page &P of &N" as Chinese offices print it, escaped since texts of the interface live elsewhere.
const pageNumber = '\u7B2C &P \u9875 \u5171 &N \u9875';
const paperA4 = 9;
const lastColumn = 16383;

/** The elements of a sheet part that say how it prints: A4, one page wide. */
export function printXmlParts(plan: PrintPlan): { readonly page: string; readonly breaks: string } {
  const { orientation, pagesHigh, footer, centered, marginsIn, breaksBefore = [] } = plan;
  const { side, top, bottom } = marginsIn;
  const right = footer === '' ? '' : `&R${footer.replaceAll('&', '&&')}`;
  return {
    page: [
      centered === true ? '<printOptions horizontalCentered="1"/>' : '',
      `<pageMargins left="${side}" right="${side}" top="${top}" bottom="${bottom}"`,
      ` header="${edge(top)}" footer="${edge(bottom)}"/>`,
      `<pageSetup paperSize="${paperA4}" fitToWidth="1" fitToHeight="${pagesHigh}" orientation="${orientation}"/>`,
      `<headerFooter><oddFooter>${encodeXml(`&C${pageNumber}${right}`)}</oddFooter></headerFooter>`,
    ].join(''),
    breaks: breaksXml(breaksBefore),
  };
}

// A break is named by the row above it, counted from 1: the 0-based number of the row below.
function breaksXml(rows: readonly number[]): string {
  if (rows.length === 0) return '';
  const breaks = rows.map((it) => `<brk id="${it}" max="${lastColumn}" man="1"/>`).join('');
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks}</rowBreaks>`;
}

/** How far the footer stands from the edge of the paper: inside the margin. */
function edge(marginIn: number): number {
  return Math.min(0.3, marginIn / 2);
}
