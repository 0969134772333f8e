import type { Typed } from '../base/value';
import type { SheetTexts } from '../i18n/sheetTexts';
import { sheetKeys } from '../layout/sheetKey';
import type { Assessment } from '../scoring/assess';
import type {
  Evaluation,
  EventLedger,
  ForeignCell,
  ForeignRow,
  RowEntry,
  UnitEntries,
} from '../scoring/evaluation';
import { isBlank } from '../scoring/isBlank';
import type { RowMoves } from './moveRows';
import { blankRow, createMover, type RowMover } from './rowMover';

/** What was typed for a row that is gone; it stands beside the table now. */
export interface AsideEntry {
  readonly unit: string;
  /** Name of the leaf or item, and what the row said. */
  readonly name: string;
  readonly label: string;
}

/** Entries under a changed scheme. */
export interface MovedEntries {
  readonly units: Readonly<Record<string, UnitEntries>>;
  readonly foreignRows: readonly ForeignRow[];
  readonly foreignCells: readonly ForeignCell[];
  readonly aside: readonly AsideEntry[];
  /** Codes of units that were complete and have something new to assess: they are open again. */
  readonly reopened: readonly string[];
  readonly events: EventLedger | null;
}

/**
 * Every entry follows its leaf and rule to where they stand now; reason and evidence follow the leaf. What has no place any
 * more becomes a row of the user's on the same score sheet: nothing is dropped.
 */
export function moveEntries(
  before: Assessment,
  after: Assessment,
  texts: SheetTexts,
): MovedEntries {
  const { evaluation } = before;
  const movers = new Map(
    before.scheme.groups.map((it) => [it.id, createMover(before, after, it.id, texts)]),
  );
  const parts = evaluation.roster.flatMap((unit) => {
    const mover = movers.get(unit.group);
    return mover === undefined ? [] : [moveUnit(evaluation, unit.code, mover)];
  });
  const typed = parts.flatMap((it) =>
    it.reviews === null ? [] : [[it.code, it.reviews] as const],
  );
  return {
    units: Object.fromEntries(
      parts.flatMap((it) => (it.entries === null ? [] : [[it.code, it.entries] as const])),
    ),
    foreignRows: parts.flatMap((it) => it.foreignRows),
    foreignCells: parts.flatMap((it) => it.foreignCells),
    aside: parts.flatMap((it) => it.aside),
    reopened: parts.flatMap((it) => (it.isReopened ? [it.code] : [])),
    events: evaluation.events && { ...evaluation.events, typed: Object.fromEntries(typed) },
  };
}

function completeOf(entries: UnitEntries | undefined): Typed {
  return entries?.complete ?? null;
}

function hasNew({ moves }: RowMover): boolean {
  return moves.fresh.length > 0;
}

/** All of one unit. */
function moveUnit(evaluation: Evaluation, code: string, mover: RowMover) {
  const sheet = sheetKeys.score(code);
  const entries = evaluation.units[code];
  const kept = evaluation.events?.typed[code] ?? {};
  const moved =
    entries === undefined
      ? null
      : mover.move({ ...entries, rows: withReviews(entries.rows, kept) });
  const lost = moved?.lost ?? [];
  const isReopened = hasNew(mover) && !isBlank(completeOf(entries));
  const foreignRows = evaluation.foreignRows.filter((it) => it.sheet === sheet);
  const foreignCells = evaluation.foreignCells.filter((it) => it.sheet === sheet);
  return {
    code,
    isReopened,
    entries: moved && { complete: isReopened ? null : completeOf(entries), rows: moved.rows },
    reviews: Object.keys(kept).length === 0 ? null : movedReviews(kept, mover.moves),
    foreignRows: [
      ...foreignRows.map((it) => ({ ...it, after: mover.anchor(it.after) })),
      ...lost.map((it) => ({ sheet, after: it.after, cells: mover.cells(it) })),
    ],
    foreignCells: foreignCells.reduce<readonly ForeignCell[]>(
      (done, it) => [...done, freeCell({ ...it, row: mover.anchor(it.row) }, done)],
      [],
    ),
    aside: lost.map(({ name, label }): AsideEntry => ({ unit: code, name, label })),
  };
}

/** Where the ledger of events counts now, what was typed before it did. */
function withReviews(
  rows: UnitEntries['rows'],
  reviews: Readonly<Record<string, Typed>>,
): UnitEntries['rows'] {
  const typed = Object.entries(reviews).map(([row, review]): readonly [string, RowEntry] => [
    row,
    { ...(rows[row] ?? blankRow), review },
  ]);
  return { ...rows, ...Object.fromEntries(typed) };
}

/** Counts that were typed before the ledger of events took over go with their rows. */
function movedReviews(
  reviews: Readonly<Record<string, Typed>>,
  { rows }: RowMoves,
): Readonly<Record<string, Typed>> {
  const pairs = Object.entries(reviews).flatMap(([row, typed]) => {
    const to = rows.get(row);
    return to === undefined ? [] : [[to, typed] as const];
  });
  return Object.fromEntries(pairs);
}

/** Beside the cells that stand on that row already. */
function freeCell(cell: ForeignCell, others: readonly ForeignCell[]): ForeignCell {
  const taken = others.filter((it) => it.sheet === cell.sheet && it.row === cell.row);
  let { offset } = cell;
  while (taken.some((it) => it.offset === offset)) offset += 1;
  return { ...cell, offset };
}
