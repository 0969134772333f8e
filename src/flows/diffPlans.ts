import { formatAddress, parseAddress } from '../workbook/address';
import type { CellEdit, LockEdit } from '../workbook/host';
import { isSortable } from '../workbook/isSortable';
import { lockChanges } from '../workbook/lockChanges';
import type { Block, CellInput, SheetPlan, WorkbookPlan } from '../workbook/plan';

/** What turns one planned workbook into another. */
export interface PlanChange {
  /** Sheets to make anew: new ones, and those that changed in more than cells. */
  readonly render: readonly SheetPlan[];
  /** Single cells of the others. */
  readonly edits: readonly CellEdit[];
  /** Entry cells of the others that are closed or opened. */
  readonly locks: readonly LockEdit[];
  /** Old → new names of sheets that stay. */
  readonly rename: Readonly<Record<string, string>>;
  /** Names of sheets that the new plan does not have. */
  readonly remove: readonly string[];
}

/** A sheet in which more cells change is made anew: cheaper than so many single writes. */
const mostEdits = 400;

/**
 * The least that has to be written. Sheets go by key; those in `anew` are rendered whatever they look like. `before` null is
 * an empty workbook.
 */
export function diffPlans(
  before: WorkbookPlan | null,
  after: WorkbookPlan,
  anew: ReadonlySet<string>,
): PlanChange {
  const old = new Map((before?.sheets ?? []).map((it) => [it.key, it]));
  const render: SheetPlan[] = [];
  const edits: CellEdit[] = [];
  const rename: Record<string, string> = {};
  const locks: LockEdit[] = [];
  const isSameJson = createComparison();
  const changedLocks = createLockComparison(before, after);
  for (const sheet of after.sheets) {
    const was = old.get(sheet.key);
    if (was !== undefined && was.name !== sheet.name) rename[was.name] = sheet.name;
    const kept =
      was === undefined || anew.has(sheet.key) || !isSameFrame(was, sheet, isSameJson)
        ? null
        : keptChange(was, sheet, changedLocks(was, sheet));
    if (kept === null) render.push(sheet);
    else {
      edits.push(...kept.edits);
      locks.push(...kept.locks.map((it) => ({ ...it, ...protectionOf(sheet, after) })));
    }
  }
  const keys = new Set(after.sheets.map((it) => it.key));
  const remove = [...old.values()].filter((it) => !keys.has(it.key)).map((it) => it.name);
  return { render, edits, locks, rename, remove };
}

type Comparison = (before: unknown, after: unknown) => boolean;

/** Compares by content; what the sheets of one plan share, once. */
function createComparison(): Comparison {
  const known = new Map<unknown, { readonly after: unknown; readonly isSame: boolean }>();
  return (before, after) => {
    const last = known.get(before);
    if (last !== undefined && last.after === after) return last.isSame;
    const isEqual = JSON.stringify(before) === JSON.stringify(after);
    known.set(before, { after, isSame: isEqual });
    return isEqual;
  };
}

/** What changes in a sheet that stays; null where it is better made anew. */
function keptChange(was: SheetPlan, sheet: SheetPlan, locks: Locks) {
  if (locks === null) return null;
  const edits = changedCells(was, sheet);
  return edits.length > mostEdits ? null : { edits, locks };
}

/** What is closed or opened in a sheet, null where its looks differ in more; asked once for sheets of one frame. */
function createLockComparison(before: WorkbookPlan | null, { styles }: WorkbookPlan) {
  const old = before?.styles ?? {};
  const known = new Map<unknown, { readonly after: unknown; readonly locks: Locks }>();
  return (was: SheetPlan, is: SheetPlan): Locks => {
    const last = known.get(was.styles);
    if (last !== undefined && last.after === is.styles) return last.locks;
    const locks = lockChanges({ ranges: was.styles, styles: old }, { ranges: is.styles, styles });
    known.set(was.styles, { after: is.styles, locks });
    return locks;
  };
}

type Locks = ReturnType<typeof lockChanges>;

function protectionOf(sheet: SheetPlan, { styles }: WorkbookPlan) {
  return { sheet: sheet.name, isSortable: isSortable(sheet, styles) };
}

/** Whether nothing but cells, styles and the name may differ. */
function isSameFrame(before: SheetPlan, after: SheetPlan, isSameJson: Comparison): boolean {
  const { blocks: _old, name: _was, styles: _before, ...oldRest } = before;
  const { blocks: _new, name: _is, styles: _after, ...newRest } = after;
  const old = new Map(Object.entries(oldRest));
  const now = Object.entries(newRest);
  return now.length === old.size && now.every(([field, it]) => isSameJson(old.get(field), it));
}

/** The cells that differ. */
function changedCells(before: SheetPlan, { blocks, name }: SheetPlan): readonly CellEdit[] {
  const old = cellsOf(before.blocks);
  const now = cellsOf(blocks);
  const edits: CellEdit[] = [];
  for (const cell of new Set([...old.keys(), ...now.keys()])) {
    const input = now.get(cell) ?? null;
    if (!isSame(old.get(cell) ?? null, input)) edits.push({ sheet: name, cell, input });
  }
  return edits;
}

function cellsOf(blocks: readonly Block[]): ReadonlyMap<string, CellInput> {
  const cells = new Map<string, CellInput>();
  for (const { at, cells: lines } of blocks) {
    const { row, column } = parseAddress(at);
    lines.forEach((line, r) =>
      line.forEach((input, c) => {
        if (input !== null) cells.set(formatAddress(row + r, column + c), input);
      }),
    );
  }
  return cells;
}

function isSame(a: CellInput, b: CellInput): boolean {
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return a === b;
  return a.formula === b.formula;
}
