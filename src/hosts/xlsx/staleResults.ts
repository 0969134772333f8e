import { readPart, writePart } from './parts';
import type { Parts, PartsDraft } from './parts';
import { referredSheets } from './sheetReferences';
import { dropResults, listFormulas } from './storedFormulas';
import type { SheetEntry, WorkbookPart } from './workbookPart';

/**
 * Drops the stored results of every sheet that may depend on the changed ones, by way of other sheets and defined names
 * too. What cannot depend on them keeps its bytes.
 */
export function dropStaleResults(
  parts: PartsDraft,
  workbook: WorkbookPart,
  changed: readonly string[],
): void {
  const sheets = workbook.sheets.filter((it) => it.isWorksheet && parts.has(it.path));
  const references = new Map(sheets.map((it) => [it.path, readReferences(parts, it, workbook)]));
  const stale = new Set(changed.map((it) => it.toLowerCase()));
  for (let size = -1; size !== stale.size;) {
    size = stale.size;
    for (const { name, path } of sheets)
      if (references.get(path)?.some((it) => stale.has(it)) === true) stale.add(name.toLowerCase());
  }
  for (const { name, path } of sheets) {
    if (!stale.has(name.toLowerCase())) continue;
    const xml = readPart(parts, path);
    const dropped = dropResults(xml);
    if (dropped !== xml) writePart(parts, path, dropped);
  }
}

const known = new WeakMap<Uint8Array, readonly string[]>();

/** Lower case names of the sheets that a sheet's formulas speak of; a defined name stands for what it refers to. */
function readReferences(
  parts: Parts,
  sheet: SheetEntry,
  workbook: WorkbookPart,
): readonly string[] {
  const bytes = parts.get(sheet.path);
  const formulas =
    (bytes === undefined ? undefined : known.get(bytes)) ?? distinctFormulas(parts, sheet);
  if (bytes !== undefined) known.set(bytes, formulas);
  const text = formulas.join('\n').toLowerCase();
  const named = workbook.names.filter(
    (it) => it.text.includes('!') && text.includes(it.name.toLowerCase()),
  );
  const all = [...formulas, ...named.map((it) => it.text)];
  return Array.from(new Set(all.flatMap(referredSheets).map((it) => it.toLowerCase())));
}

function distinctFormulas(parts: Parts, sheet: SheetEntry): readonly string[] {
  return Array.from(new Set(listFormulas(readPart(parts, sheet.path))));
}
