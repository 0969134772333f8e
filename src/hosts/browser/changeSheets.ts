import { mergeWorksheetSnapshotWithDefault, Tools } from '@univerjs/core';
import { AddDataValidationMutation, RemoveDataValidationMutation } from '@univerjs/data-validation';
import {
  AddRangeProtectionMutation,
  DeleteRangeProtectionMutation,
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import { RemoveNoteMutation, UpdateNoteMutation } from '@univerjs/sheets-note';
import type { Grid } from './grid';
import { conditionsOf, validationsOf } from './livePlan';
import { liveSnapshot } from './liveSnapshot';
import { lockResource, lockRules } from './lockRules';
import { noteResource, usedStyles, type SheetSnapshot, type WorkbookSnapshot } from './snapshot';
import type { WorkbookChange } from './workbookChange';

/**
 * Brings a change into the grid: sheets that differ in cells and locks alone get those, others are taken out and put in anew under
 * their id. Names of the workbook are not looked at.
 * @returns the ids of the sheets whose locks are new.
 */
export function changeSheets(
  grid: Grid,
  { edited, replaced, added, gone }: WorkbookChange,
  after: WorkbookSnapshot,
): readonly string[] {
  const put = (sheet: SheetSnapshot, index: number) =>
    putIn(grid, sheet, index, usedStyles({ ...after, sheets: [sheet] }));
  for (const { id, name, cells, locks } of edited) {
    if (name !== null) run(grid, SetWorksheetNameMutation.id, id, { name });
    if (Object.keys(cells).length > 0)
      run(grid, SetRangeValuesMutation.id, id, { cellValue: cells });
    if (locks !== null) relock(grid, id, locks.part);
  }
  // A grid must show a sheet at any time, so what is new comes before anything goes.
  for (const sheet of added) put(sheet, grid.workbook().getSheetSize());
  for (const sheet of replaced) {
    const index = grid.workbook().getSheetOrders().indexOf(sheet.sheet.id);
    takeOut(grid, sheet.sheet.id);
    put(sheet, index);
  }
  for (const id of gone) takeOut(grid, id);
  sortTabs(grid, after);
  return [
    ...[...added, ...replaced].map((it) => it.sheet.id),
    ...edited.filter((it) => it.locks !== null).map((it) => it.id),
  ];
}

/** Other cells are locked from now on. */
function relock(grid: Grid, id: string, part: unknown): void {
  const workbook = grid.workbook();
  const sheet = workbook.getSheetBySheetId(id);
  if (!sheet) return;
  unlock(grid, id, liveSnapshot(grid.injector, workbook, sheet).parts[lockResource]);
  lock(grid, id, part);
}

function unlock(grid: Grid, id: string, part: unknown): void {
  const ruleIds = lockRules(part, grid.workbook().getUnitId(), id).map((it) => it.id);
  run(grid, DeleteRangeProtectionMutation.id, id, { ruleIds });
}

function lock(grid: Grid, id: string, part: unknown): void {
  const rules = lockRules(part, grid.workbook().getUnitId(), id);
  if (rules.length > 0) run(grid, AddRangeProtectionMutation.id, id, { rules });
}

function run(grid: Grid, id: string, subUnitId: string, params: object): void {
  grid.mutate(id, { unitId: grid.workbook().getUnitId(), subUnitId, ...params });
}

/** Takes a sheet out of the grid; what plugins know of it goes first, since Univer keeps it. */
function takeOut(grid: Grid, id: string): void {
  const workbook = grid.workbook();
  const sheet = workbook.getSheetBySheetId(id);
  if (!sheet) return;
  const { parts } = liveSnapshot(grid.injector, workbook, sheet);
  const ruleId = validationsOf(parts).map((it) => it.uid);
  run(grid, RemoveDataValidationMutation.id, id, { ruleId });
  for (const cfId of conditionsOf(parts).map((it) => it.cfId))
    run(grid, DeleteConditionalRuleMutation.id, id, { cfId });
  unlock(grid, id, parts[lockResource]);
  for (const [row, col] of notePlaces(parts[noteResource]))
    run(grid, RemoveNoteMutation.id, id, { sheetId: id, row, col });
  // Without a name: the engine would take this id for the one of the sheet that gets the name next.
  run(grid, RemoveSheetMutation.id, id, { subUnitName: '' });
}

function putIn(
  grid: Grid,
  { sheet, parts: shared }: SheetSnapshot,
  index: number,
  styles: WorkbookSnapshot['styles'],
): void {
  const unitId = grid.workbook().getUnitId();
  const { id } = sheet;
  // Univer changes what it is given; the sheet itself it copies.
  const parts = Tools.deepClone(shared);
  const complete = mergeWorksheetSnapshotWithDefault({ ...sheet });
  // As if it came from somebody else: Univer would show it.
  grid.mutate(
    InsertSheetMutation.id,
    { unitId, index, sheet: complete, styles },
    { fromCollab: true },
  );
  const validations = validationsOf(parts);
  if (validations.length > 0) run(grid, AddDataValidationMutation.id, id, { rule: validations });
  // Each is put before those that are there.
  const conditions = conditionsOf(parts);
  for (let last = conditions.length - 1; last >= 0; last -= 1)
    run(grid, AddConditionalRuleMutation.id, id, { rule: conditions[last] });
  lock(grid, id, parts[lockResource]);
  for (const [row, col, note] of notePlaces(parts[noteResource]))
    run(grid, UpdateNoteMutation.id, id, { sheetId: id, row, col, note });
}

function notePlaces(part: unknown): (readonly [number, number, unknown])[] {
  return Object.entries(part ?? {}).flatMap(([row, notes]) =>
    Object.entries(notes ?? {}).map(
      ([column, note]) => [Number(row), Number(column), note] as const,
    ),
  );
}

function sortTabs(grid: Grid, { sheets }: WorkbookSnapshot): void {
  for (const [toOrder, { sheet }] of sheets.entries()) {
    const fromOrder = grid.workbook().getSheetOrders().indexOf(sheet.id);
    if (fromOrder !== toOrder)
      run(grid, SetWorksheetOrderMutation.id, sheet.id, { fromOrder, toOrder });
  }
}
