import { parseRange, type Area } from '../../workbook/address';
import { HostError, type LockEdit } from '../../workbook/host';
import { readPart, writePart } from './parts';
import type { Parts, PartsDraft } from './parts';
import { protectionXml } from './protectionXml';
import { readAttribute } from './scanXml';
import { scanCells } from './sheetCells';
import { spliceText } from './spliceText';
import type { Splice } from './spliceText';
import { openStylesheet, type Stylesheet } from './stylesheet';
import { findSheet, readWorkbook } from './workbookPart';

/**
 * The package with cells locked or opened: they get a format that is the same but for that. A cell that the file does not have
 * is locked anyway and stays so.
 *
 * @throws {HostError} `missingSheet`
 */
export function lockCells(before: Parts, locks: readonly LockEdit[]): Parts {
  if (locks.length === 0) return before;
  const parts: PartsDraft = new Map(before);
  const workbook = readWorkbook(parts);
  const stylesheet = openStylesheet(parts, workbook.path);
  for (const { sheet, ranges, isLocked, isSortable } of locks) {
    const { path, isWorksheet } = findSheet(workbook, sheet);
    if (!isWorksheet) throw new HostError('missingSheet', `sheet ${sheet} has no cells`);
    const areas = ranges.map(parseRange);
    const xml = relock(readPart(parts, path), areas, relocking(stylesheet, isLocked));
    writePart(parts, path, withProtection(xml, isSortable));
  }
  stylesheet.save();
  return parts;
}

/** Index of the other format by index of the one there is. */
function relocking(
  { relocked }: Pick<Stylesheet, 'relocked'>,
  isLocked: boolean,
): (format: number) => number {
  const known = new Map<number, number>();
  return (format) => {
    const found = known.get(format) ?? relocked(format, isLocked);
    known.set(format, found);
    return found;
  };
}

function relock(xml: string, areas: readonly Area[], relocked: (format: number) => number): string {
  const isInside = rowsOf(areas);
  const splices: Splice[] = [];
  scanCells(xml, {
    cell: ({ row, column, attributes, start }) => {
      if (!isInside(row, column)) return;
      const format = relocked(Number(readAttribute(attributes, 's') ?? 0));
      const name = /^<(?:[\w.-]+:)?c/.exec(xml.slice(start, start + longestName))?.[0] ?? '';
      const from = start + name.length;
      const bare = attributes.replace(/\s+s\s*=\s*(?:"[^"]*"|'[^']*')/, '');
      splices.push({ start: from, end: from + attributes.length, text: `${bare} s="${format}"` });
    },
  });
  return spliceText(xml, splices);
}

const longestName = 100;

/** Asked by row first: a sheet has thousands of areas and many more cells. */
function rowsOf(areas: readonly Area[]): (row: number, column: number) => boolean {
  const byRow = new Map<number, Area[]>();
  for (const area of areas)
    for (let row = area.top; row <= area.bottom; row += 1)
      byRow.set(row, [...(byRow.get(row) ?? []), area]);
  return (row, column) =>
    byRow.get(row)?.some((it) => column >= it.left && column <= it.right) ?? false;
}

/** The sheet protected as a planned one, where somebody took the protection away. */
function withProtection(xml: string, isSortable: boolean): string {
  let isProtected = false;
  let at = -1;
  let prefix = '';
  scanCells(xml, {
    tag: (tag) => {
      if (tag.name === 'sheetProtection') isProtected = true;
      const isBefore = tag.name === 'sheetData' || tag.name === 'sheetCalcPr';
      if (!isBefore || tag.kind === 'open') return;
      at = tag.end;
      prefix = tag.prefix;
    },
  });
  if (isProtected || at < 0) return xml;
  return spliceText(xml, [{ start: at, end: at, text: protectionXml(isSortable, prefix) }]);
}
