import { parseRange, type Area } from '../../workbook/address';
import type { CellEdit, LockEdit } from '../../workbook/host';
import type { SheetFacts } from '../inPlace/facts';
import { journalOf, type Entry, type WriteEntry } from '../inPlace/journal';
import { compareLocks, lockTargets, protectedAfter, type LockTarget } from '../inPlace/lockTargets';
import { sheetsOf, toWriteEntry, writeTargets, type Target } from '../inPlace/writeTargets';
import { writtenOf } from '../inPlace/writtenOf';
import type { Action } from './action';
import type { Book } from './book';
import { maxAddressChars } from './maxAddressChars';
import { lockSheets, openSheets } from './locks';
import { putWritten, requireWritten } from './putWritten';
import { readTold } from './readTold';

/** Cells to be written, locked or opened, looked up; `entry` says what stands there now. */
export interface PlannedWrite {
  readonly entry: WriteEntry;
  readonly sheets: readonly SheetFacts[];
  readonly targets: readonly Target[];
  readonly locks: readonly LockTarget[];
  /** How the sheets are protected when all is done. */
  readonly after: readonly Pick<SheetFacts, 'id' | 'allowed'>[];
}

/** Looks up the sheets and what stands in the cells. @throws {HostError} `missingSheet` */
export function planWrite(
  book: Book,
  known: readonly SheetFacts[],
  edits: readonly CellEdit[],
  lockEdits: readonly LockEdit[] = [],
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
  const wanted = lockTargets(known, lockEdits, maxAddressChars);
  const locks = changedLocks(book, wanted);
  const sheets = sheetsOf([...targets, ...wanted]);
  const entry = toWriteEntry({ sheets, targets, locks }, olds);
  return { entry, sheets, targets, locks, after: protectedAfter(sheets, lockEdits) };
}

/** The targets that are not yet as they are to be. */
function changedLocks(book: Book, targets: readonly LockTarget[]): readonly LockTarget[] {
  const changed: LockTarget[] = [];
  let open = targets;
  while (open.length > 0) {
    const found = compareLocks(
      open,
      open.map(({ sheet, range }) => book.sheet(sheet.id).Range(range).Locked),
    );
    changed.push(...found.changed);
    ({ open } = found);
  }
  return changed;
}

/** Writes the cells, locked ones too; their looks stay. `before` are the entries of what the same action did so far, undone first. */
export function writeCells(
  { book, journal, facts, begin }: Pick<Action, 'book' | 'journal' | 'facts' | 'begin'>,
  { entry, sheets, targets, locks, after }: PlannedWrite,
  before: readonly Entry[] = [],
): void {
  const { kept } = facts;
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
  for (const { sheet, range, isLocked } of locks)
    book.sheet(sheet.id).Range(range).Locked = isLocked;
  lockSheets(book, after);
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
