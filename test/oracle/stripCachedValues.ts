import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const cellPattern =
  /<c\b([^>]*)>\s*(<f\b[^>]*?(?:\/>|>[^<]*<\/f>))\s*<v\b[^>]*?(?:\/>|>[^<]*<\/v>)\s*<\/c>/g;

/** The workbook without the stored results of its formulas, so that nobody can believe a stale one. */
export function stripCachedValues(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [path, part] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]*\.xml$/.test(path)) continue;
    const xml = strFromU8(part).replace(
      cellPattern,
      (_, attributes: string, formula: string) =>
        `<c${attributes.replace(/\s+t="[^"]*"/, '')}>${formula}</c>`,
    );
    parts[path] = strToU8(xml);
  }
  return zipSync(parts);
}
