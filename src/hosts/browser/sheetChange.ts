import type { ICellData, IWorksheetData } from '@univerjs/core';
import { blank } from './cellData';
import { layoutOf, notesOf } from './liveSheet';
import { lockResource, rangesOfLocks } from './lockRules';
import { beyondPlan } from './lostParts';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';

/** New contents of cells, by row and column; looks stay. */
export type CellChanges = Record<number, Record<number, ICellData>>;

/** The least that makes one state of a sheet out of another; `cells` may be none. The name is not looked at. */
export type SheetChange =
  | {
      readonly kind: 'cells';
      readonly cells: CellChanges;
      /** Whether other cells are locked. */
      readonly isRelocked: boolean;
    }
  | { readonly kind: 'whole' };

const whole: SheetChange = { kind: 'whole' };

/** What turns `before` into `after`: single cells where nothing else differs but which are locked. */
export function sheetChange(
  before: SheetSnapshot,
  after: SheetSnapshot,
  styles: WorkbookSnapshot['styles'],
): SheetChange {
  if (before === after) return { kind: 'cells', cells: {}, isRelocked: false };
  const isRelocked = locksOf(before) !== locksOf(after);
  const was = isRelocked ? withLocksOf(before, after) : before;
  if (!isSameFrame(was, after) && !isSameLook(was, after, styles)) return whole;
  const cells = cellChanges(before.sheet.cellData ?? {}, after.sheet.cellData ?? {});
  return cells === null ? whole : { kind: 'cells', cells, isRelocked };
}

function locksOf({ parts }: SheetSnapshot): string {
  const ranges = rangesOfLocks(parts[lockResource]).map(
    ({ startRow, endRow, startColumn, endColumn }) => [startRow, endRow, startColumn, endColumn],
  );
  return JSON.stringify(ranges);
}

function withLocksOf(
  { sheet, parts: { [lockResource]: _was, ...parts } }: SheetSnapshot,
  { parts: { [lockResource]: locks } }: SheetSnapshot,
): SheetSnapshot {
  return { sheet, parts: locks === undefined ? parts : { ...parts, [lockResource]: locks } };
}

/** Whether all but contents is the same to the letter, as in two copies of one sheet. */
function isSameFrame(before: SheetSnapshot, after: SheetSnapshot): boolean {
  return frameOf(before) === frameOf(after);
}

function frameOf({ sheet, parts }: SheetSnapshot): string {
  const { cellData = {}, ...frame } = sheet;
  const looks = Object.entries(cellData).map(([row, line]) => [
    row,
    Object.entries<ICellData>(line).flatMap(([column, cell]) => (cell.s ? [column, cell.s] : [])),
  ]);
  return JSON.stringify([{ ...frame, name: '' }, parts, looks]);
}

/** Whether nothing that a plan can say differs, and there is nothing else. */
function isSameLook(
  before: SheetSnapshot,
  after: SheetSnapshot,
  styles: WorkbookSnapshot['styles'],
): boolean {
  return (
    notesOf(before) === notesOf(after) &&
    beyondPlan(before, styles).length + beyondPlan(after, styles).length === 0 &&
    layoutOf(before, styles) === layoutOf(after, styles)
  );
}

type Cells = IWorksheetData['cellData'];

/** null where a filled formula or a text of many styles differs, which more than its own cell holds. */
function cellChanges(before: Cells, after: Cells): CellChanges | null {
  const changes: CellChanges = {};
  for (const row of keysOf(before, after)) {
    const old = before[row] ?? {};
    const now = after[row] ?? {};
    for (const column of keysOf(old, now)) {
      const was = old[column] ?? {};
      const is = now[column] ?? {};
      if (contentOf(was) === contentOf(is)) continue;
      if (isShared(was) || isShared(is)) return null;
      (changes[row] ??= {})[column] = { ...blank, ...inputOf(is) };
    }
  }
  return changes;
}

function keysOf(left: object, right: object): readonly number[] {
  return Array.from(new Set([...Object.keys(left), ...Object.keys(right)]), Number);
}

/** What a cell holds but for the result of its formula. */
function inputOf({ v, f, t }: ICellData): ICellData {
  if (f) return { f };
  return v === undefined || v === null || v === '' ? {} : { v, ...(t && { t }) };
}

const isShared = ({ si, p }: ICellData): boolean => Boolean(si) || Boolean(p);

function contentOf(cell: ICellData): string {
  if (isShared(cell)) return JSON.stringify([cell.si, cell.f, cell.p]);
  const { v, f, t } = inputOf(cell);
  return f ?? (v === undefined ? '' : `${t ?? ''} ${v}`);
}
