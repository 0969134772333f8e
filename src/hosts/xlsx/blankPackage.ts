import { writePart, xmlDeclaration } from './parts';
import type { Parts, PartsDraft } from './parts';

const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
const documents = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
/** Namespace of workbooks, sheets and styles. */
export const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const contents: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    `<Types xmlns="${packages}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${types}sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${types}styles+xml"/></Types>`,
  '_rels/.rels':
    `<Relationships xmlns="${packages}/relationships">` +
    `<Relationship Id="rId1" Type="${documents}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml':
    `<workbook xmlns="${mainNamespace}" xmlns:r="${documents}"><workbookPr/>` +
    '<bookViews><workbookView windowWidth="24000" windowHeight="12000"/></bookViews>' +
    '<sheets/><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>',
  'xl/_rels/workbook.xml.rels':
    `<Relationships xmlns="${packages}/relationships">` +
    `<Relationship Id="rId1" Type="${documents}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml':
    `<styleSheet xmlns="${mainNamespace}">` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
    '<fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    '<dxfs count="0"/></styleSheet>',
};

/** A new workbook without a sheet. */
export function blankPackage(): Parts {
  const parts: PartsDraft = new Map();
  for (const [path, xml] of Object.entries(contents)) writePart(parts, path, xmlDeclaration + xml);
  return parts;
}
