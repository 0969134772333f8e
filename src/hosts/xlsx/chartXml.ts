import { formatAbsolute, parseAddress, parseRange, quoteSheet } from '../../workbook/address';
import type { ChartPlan } from '../../workbook/plan';
import { xmlDeclaration } from './parts';
import { relationshipTypes } from './relationships';
import { encodeXml } from './scanXml';

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/';
const relations = relationshipTypes.slice(0, -1);

/** A column chart of one series; its numbers are read from the sheet by whoever opens the file. */
export function chartXml(chart: ChartPlan, sheet: string): string {
  const title = encodeXml(chart.title);
  const categories = encodeXml(absoluteRange(chart.categories, sheet));
  const values = encodeXml(absoluteRange(chart.values, sheet));
  return [
    `${xmlDeclaration}<c:chartSpace xmlns:c="${drawing}chart" xmlns:a="${drawing}main" xmlns:r="${relations}">`,
    '<c:roundedCorners val="0"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p>',
    `<a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr sz="1200" b="1"/><a:t>${title}</a:t></a:r>`,
    '</a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>',
    '<c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>',
    `<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:v>${title}</c:v></c:tx>${fillXml('2F5597')}<c:invertIfNegative val="0"/>`,
    `<c:cat><c:strRef><c:f>${categories}</c:f></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${values}</c:f></c:numRef></c:val></c:ser>`,
    '<c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>',
    `<c:catAx>${axisXml(1, 2, 'b')}<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/></c:catAx>`,
    `<c:valAx>${axisXml(2, 1, 'l')}<c:crossBetween val="between"/></c:valAx>`,
    '</c:plotArea><c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>',
  ].join('');
}

function axisXml(id: number, crossing: number, position: string): string {
  return (
    `<c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${position}"/>${position === 'l' ? `<c:majorGridlines>${lineXml('D9D9D9')}</c:majorGridlines>` : ''}` +
    '<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/>' +
    `<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${lineXml('BFBFBF')}<c:crossAx val="${crossing}"/><c:crosses val="autoZero"/>`
  );
}

/** The layer of a sheet that its charts stand in; `ids` are the links to the chart parts, in the same order. */
export function drawingXml(charts: readonly ChartPlan[], ids: readonly string[]): string {
  const anchors = charts.map((chart, index) => {
    const from = parseAddress(chart.from);
    const to = parseAddress(chart.to);
    return (
      `<xdr:twoCellAnchor>${place('from', from.row, from.column)}${place('to', to.row + 1, to.column + 1)}` +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" ` +
      `name="${encodeXml(chart.title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
      `<a:graphicData uri="${drawing}chart"><c:chart xmlns:c="${drawing}chart" r:id="${ids[index] ?? ''}"/>` +
      '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
    );
  });
  return (
    `${xmlDeclaration}<xdr:wsDr xmlns:xdr="${drawing}spreadsheetDrawing" xmlns:a="${drawing}main" ` +
    `xmlns:r="${relations}">${anchors.join('')}</xdr:wsDr>`
  );
}

/** A range as a chart names it: with its sheet, all parts absolute. A range that names a sheet stays as it is. */
function absoluteRange(range: string, sheet: string): string {
  if (range.includes('!')) return range;
  const { top, left, bottom, right } = parseRange(range);
  return `${quoteSheet(sheet)}!${formatAbsolute(top, left)}:${formatAbsolute(bottom, right)}`;
}

function place(name: string, row: number, column: number): string {
  return (
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`
  );
}

// Colours are said outright: a workbook may have no theme to take them from.
function fillXml(color: string): string {
  return `<c:spPr><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></c:spPr>`;
}

function lineXml(color: string): string {
  return `<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln></c:spPr>`;
}
