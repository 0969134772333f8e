import { parseRange } from '../../workbook/address';
import type { CellEdit } from '../../workbook/host';
import type { SheetFacts } from '../inPlace/facts';
import { journalOf, type Entry, type WriteEntry } from '../inPlace/journal';
import { sheetsOf, toWriteEntry, writeTargets, type Target } from '../inPlace/writeTargets';
import { writtenOf } from '../inPlace/writtenOf';
import type { Action } from './action';
import type { Book } from './book';
import { lockSheets, openSheets } from './locks';
import { putChecked } from './putWritten';
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
  const olds = targets.map(({ sheet, range }) =>
    writtenOf(readTold(book.sheet(sheet.id), parseRange(range))),
  );
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
    putChecked(book.sheet(sheet.id), parseRange(range), inputs);
  lockSheets(book, sheets);
}
