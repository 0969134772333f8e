import { readPart, writePart } from './parts';
import type { PartsDraft } from './parts';
import { decodeXml, encodeXml } from './scanXml';

const pattern = /(<(?:[\w.-]+:)?(?:worksheetSource|dataRef)\b[^>]*?\ssheet=)("[^"]*"|'[^']*')/g;

/** Gives pivot tables and consolidations the new name of the sheet they read, unless it is in another file. */
export function renamePivotSources(parts: PartsDraft, newName: (name: string) => string): void {
  for (const path of parts.keys()) {
    if (!/^xl\/(?:pivotCache|worksheets)\/[^/]*\.xml$/i.test(path)) continue;
    const xml = readPart(parts, path);
    const changed = xml.replace(pattern, (_, head: string, quoted: string) => {
      return `${head}"${encodeXml(newName(decodeXml(quoted.slice(1, -1))))}"`;
    });
    if (changed !== xml) writePart(parts, path, changed);
  }
}
