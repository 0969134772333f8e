import { readPart, writePart } from './parts';
import type { Parts, PartsDraft } from './parts';
import { referredSheets } from './sheetReferences';
import { dropResults, listFormulas } from './storedFormulas';
import type { SheetEntry, WorkbookPart } from './workbookPart';

/**
 * Drops the stored results of every sheet that may depend on the changed ones, by way of other sheets and defined names
 * too. What cannot depend on them keeps its bytes. Dependence that no formula spells out (INDIRECT, tables) is left to the
 * full calculation that the workbook asks for when it is opened.
 */
export function dropStaleResults(
  parts: PartsDraft,
  workbook: WorkbookPart,
  changed: readonly string[],
): void {
  const sheets = workbook.sheets.filter((it) => it.isWorksheet && parts.has(it.path));
  const stale = new Set(changed.map((it) => it.toLowerCase()));
  const references = new Map(
    sheets
      .filter((it) => !stale.has(it.name.toLowerCase()))
      .map((it) => [it.name.toLowerCase(), readReferences(parts, it, workbook)]),
  );
  for (let size = -1; size !== stale.size;) {
    size = stale.size;
    for (const [name, referred] of references)
      if (referred.some((it) => stale.has(it))) stale.add(name);
  }
  for (const { name, path } of sheets) {
    if (!stale.has(name.toLowerCase())) continue;
    const xml = readPart(parts, path);
    const dropped = dropResults(xml);
    if (dropped !== xml) writePart(parts, path, dropped);
  }
}

/** Lower case names of the sheets that a sheet's formulas speak of; a defined name stands for what it refers to. */
function readReferences(
  parts: Parts,
  sheet: SheetEntry,
  { sheets, names }: WorkbookPart,
): readonly string[] {
  const formulas = [...distinctFormulas(parts, sheet.path)];
  let text = formulas.join('\n').toLowerCase();
  for (let rest = names, count = -1; rest.length !== count;) {
    count = rest.length;
    const used = rest.filter((it) => text.includes(it.name.toLowerCase()));
    rest = rest.filter((it) => !used.includes(it));
    formulas.push(...used.map((it) => it.text));
    text += used.map((it) => `\n${it.text.toLowerCase()}`).join('');
  }
  const order = sheets.map((it) => it.name);
  const referred = formulas.flatMap((it) => referredSheets(it, order));
  return Array.from(new Set(referred.map((it) => it.toLowerCase())));
}

const known = new WeakMap<Uint8Array, readonly string[]>();

function distinctFormulas(parts: Parts, path: string): readonly string[] {
  const bytes = parts.get(path);
  const formulas =
    (bytes === undefined ? undefined : known.get(bytes)) ??
    Array.from(new Set(listFormulas(readPart(parts, path))));
  if (bytes !== undefined) known.set(bytes, formulas);
  return formulas;
}
