import type { PrintPlan } from '../../workbook/plan';
import { encodeXml } from './scanXml';

// "page &P of &N" as Chinese offices print it, escaped since texts of the interface live elsewhere.
const pageNumber = '\u7B2C &P \u9875 \u5171 &N \u9875';
/** Numbers of paper sizes (ECMA-376 18.3.1.63). */
const papers = { A3: 8, A4: 9 } as const;
const lastColumn = 16383;
const lastRow = 1048575;

/** The elements of a sheet part that say how it prints. */
export function printXmlParts(plan: PrintPlan): { readonly page: string; readonly breaks: string } {
  const { orientation, pagesHigh, footer, centered, marginsIn, breaksBefore = [] } = plan;
  const { paper = 'A4', scalePercent, columnBreaksBefore = [] } = plan;
  const { side, top, bottom } = marginsIn;
  const size =
    scalePercent === undefined
      ? `fitToWidth="1" fitToHeight="${pagesHigh}"`
      : `scale="${scalePercent}"`;
  const right = footer === '' ? '' : `&R${footer.replaceAll('&', '&&')}`;
  return {
    page: [
      centered === true ? '<printOptions horizontalCentered="1"/>' : '',
      `<pageMargins left="${side}" right="${side}" top="${top}" bottom="${bottom}"`,
      ` header="${edge(top)}" footer="${edge(bottom)}"/>`,
      `<pageSetup paperSize="${papers[paper]}" ${size} orientation="${orientation}"/>`,
      `<headerFooter><oddFooter>${encodeXml(`&C${pageNumber}${right}`)}</oddFooter></headerFooter>`,
    ].join(''),
    breaks:
      breaksXml('rowBreaks', breaksBefore, lastColumn) +
      breaksXml('colBreaks', columnBreaksBefore, lastRow),
  };
}

// A break is named by the row above it, counted from 1: the 0-based number of the row below. So is one of columns.
function breaksXml(name: 'rowBreaks' | 'colBreaks', at: readonly number[], max: number): string {
  if (at.length === 0) return '';
  const breaks = at.map((it) => `<brk id="${it}" max="${max}" man="1"/>`).join('');
  return `<${name} count="${at.length}" manualBreakCount="${at.length}">${breaks}</${name}>`;
}

/** How far the footer stands from the edge of the paper: inside the margin. */
function edge(marginIn: number): number {
  return Math.min(0.3, marginIn / 2);
}
