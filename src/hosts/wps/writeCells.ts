import { parseRange, type Area } from '../../workbook/address';
import type { CellEdit } from '../../workbook/host';
import type { SheetFacts } from '../inPlace/facts';
import { journalOf, type Entry, type WriteEntry } from '../inPlace/journal';
import { sheetsOf, toWriteEntry, writeTargets, type Target } from '../inPlace/writeTargets';
import { writtenOf } from '../inPlace/writtenOf';
import type { Action } from './action';
import type { Book } from './book';
import { lockSheets, openSheets } from './locks';
import { putWritten, requireWritten } from './putWritten';
import { readTold } from './readTold';

/** Cells to be written, looked up; `entry` says what stands there now. */
export interface PlannedWrite {
  readonly entry: WriteEntry;
  readonly targets: readonly Target[];
}

/** Looks up the sheets and what stands in the cells. @throws {HostError} `missingSheet` */
export function planWrite(
  book: Book,
  known: readonly SheetFacts[],
  edits: readonly CellEdit[],
): PlannedWrite {
  const targets = writeTargets(known, edits);
  const areas = areasBySheet(targets);
  const told = new Map(
    [...areas].map(([{ id }, area]) => [id, writtenOf(readTold(book.sheet(id), area))]),
  );
  const olds = targets.map(({ sheet, range }) => {
    const { top, left, bottom, right } = parseRange(range);
    const from = areas.get(sheet) ?? parseRange(range);
    const lines = told.get(sheet.id) ?? [];
    return lines
      .slice(top - from.top, bottom - from.top + 1)
      .map((line) => line.slice(left - from.left, right - from.left + 1));
  });
  return { entry: toWriteEntry(targets, olds), targets };
}

/** Writes the cells, locked ones too; their looks stay. `before` are the entries of what the same action did so far, undone first. */
export function writeCells(
  { book, journal, facts, begin }: Pick<Action, 'book' | 'journal' | 'facts' | 'begin'>,
  { entry, targets }: PlannedWrite,
  before: readonly Entry[] = [],
): void {
  const { kept } = facts;
  const sheets = sheetsOf(targets);
  const opening = [{ ...entry, isOpen: false }, ...before];
  begin(opening);
  journal.put({ journal: journalOf(opening), kept });
  openSheets(book, sheets);
  begin([entry, ...before]);
  journal.put({ journal: journalOf([entry, ...before]), kept });
  for (const { sheet, range, inputs } of targets)
    putWritten(book.sheet(sheet.id), parseRange(range), inputs);
  for (const [sheet, area] of areasBySheet(targets))
    requireWritten(
      book.sheet(sheet.id),
      area,
      targets.filter((it) => it.sheet === sheet),
    );
  lockSheets(book, sheets);
}

/** The area around all cells of a sheet. */
function areasBySheet(targets: readonly Target[]): ReadonlyMap<SheetFacts, Area> {
  const areas = new Map<SheetFacts, Area>();
  for (const { sheet, range } of targets) {
    const own = parseRange(range);
    const known = areas.get(sheet) ?? own;
    areas.set(sheet, {
      top: Math.min(known.top, own.top),
      left: Math.min(known.left, own.left),
      bottom: Math.max(known.bottom, own.bottom),
      right: Math.max(known.right, own.right),
    });
  }
  return areas;
}
