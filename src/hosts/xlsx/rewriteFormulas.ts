import { readPart, writePart } from './parts';
import type { PartsDraft } from './parts';
import { decodeXml, encodeXml, scanXml } from './scanXml';
import type { Tag } from './scanXml';

/** Elements whose text is a formula: in cells, conditions, validations, charts and tables. */
const elements = new Set([
  'f',
  'formula',
  'formula1',
  'formula2',
  'calculatedColumnFormula',
  'totalsRowFormula',
]);
/** Attributes that hold a reference: links inside the workbook, texts of shapes, form controls. */
const attributePattern = /(\s(?:location|textlink|fmlaLink|fmlaRange)=)("[^"]*"|'[^']*')/g;

/**
 * Gives each formula of the workbook's parts to `rewrite`; a part in which nothing changes keeps its bytes. The workbook
 * part itself is left to its own model.
 */
export function rewriteFormulas(
  parts: PartsDraft,
  workbookPath: string,
  rewrite: (formula: string) => string,
): void {
  for (const path of parts.keys()) {
    if (!/\.xml$/i.test(path) || path === workbookPath || isPlain(path)) continue;
    const xml = readPart(parts, path);
    const changed = rewritePart(xml, rewrite);
    if (changed !== xml) writePart(parts, path, changed);
  }
}

function isPlain(path: string): boolean {
  return /\/(?:sharedStrings|styles|theme\/[^/]*|media\/[^/]*)\.xml$/i.test(path);
}

function rewritePart(xml: string, rewrite: (formula: string) => string): string {
  const written: string[] = [];
  let last = 0;
  let open: Tag | null = null;
  const replace = (start: number, end: number, text: string): void => {
    written.push(xml.slice(last, start), text);
    last = end;
  };
  scanXml(xml, (tag) => {
    if (tag.kind === 'open' && elements.has(tag.name)) open = tag;
    else if (tag.kind === 'close' && open !== null && tag.name === open.name) {
      const before = decodeXml(xml.slice(open.end, tag.start));
      const after = rewrite(before);
      if (after !== before) replace(open.end, tag.start, encodeXml(after));
      open = null;
    } else if (tag.attributes.includes('!')) {
      const changed = rewriteAttributes(tag.attributes, rewrite);
      const at = xml.indexOf(tag.attributes, tag.start);
      if (changed !== tag.attributes) replace(at, at + tag.attributes.length, changed);
    }
  });
  return last === 0 ? xml : written.join('') + xml.slice(last);
}

function rewriteAttributes(attributes: string, rewrite: (formula: string) => string): string {
  return attributes.replace(attributePattern, (whole: string, head: string, quoted: string) => {
    const before = decodeXml(quoted.slice(1, -1));
    const after = rewrite(before);
    return after === before ? whole : `${head}"${encodeXml(after)}"`;
  });
}
