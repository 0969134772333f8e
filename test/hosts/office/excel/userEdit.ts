import { parseRange, type Area } from '../../../../src/workbook/address';
import { ExcelError } from './excelError';
import { formatAt } from './formatAt';
import { holdsKey, keyOf, sizeOf } from './grid';
import { choiceText, isValid, listChoices } from './isValid';
import { requireKnownSheets } from './knownSheets';
import { isWritable } from './protection';
import { parseTyped } from './typedInput';
import { touch } from './touch';
import { validationAt } from './validations';
import { finishWrite, putTyped } from './writeCells';
import type { Sheet, UserStep } from './model';

/** Whether Excel took what a person did; `refused` shows why: locked cells, the cell's validation, or what is no formula. */
export type UserResult =
  | { readonly isAccepted: true }
  | { readonly isAccepted: false; readonly refused: 'locked' | 'validation' | 'formula' };

const accepted: UserResult = { isAccepted: true };

/**
 * A person types a text into one cell, as `B3`, and presses Enter. Validations are enforced here alone: with a `Stop` alert the
 * text is refused; of other alerts the person says yes.
 */
export function userEdit(sheet: Sheet, address: string, text: string): UserResult {
  const area = parseRange(address);
  if (!isWritable(sheet, area)) return { isAccepted: false, refused: 'locked' };
  const step = stepOf(sheet, area);
  try {
    typeInto(sheet, area.top, area.left, text);
  } catch (error) {
    if (!(error instanceof ExcelError)) throw error;
    return { isAccepted: false, refused: 'formula' };
  }
  touch(sheet.workbook);
  if (text !== '' && isStopped(sheet, area.top, area.left)) {
    putBack(step);
    touch(sheet.workbook);
    return { isAccepted: false, refused: 'validation' };
  }
  sheet.workbook.undone.push(step);
  finishWrite(sheet, area, 'person');
  return accepted;
}

function isStopped(sheet: Sheet, row: number, column: number): boolean {
  const alert = validationAt(sheet, row, column)?.validation.alert;
  return alert?.isShown === true && alert.style === 'Stop' && !isValid(sheet, row, column);
}

function typeInto(sheet: Sheet, row: number, column: number, text: string): void {
  const typed = parseTyped(text, formatAt(sheet, row, column).numberFormat);
  if (typed.formula !== null) requireKnownSheets(sheet.workbook, typed.formula);
  putTyped(sheet, row, column, typed);
}

/** A person pastes texts, tab between columns and a line a row, from `B3` on. Validations are not asked, locked cells refuse all. */
export function userPaste(sheet: Sheet, address: string, text: string): UserResult {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const texts = lines.map((it) => it.split('\t'));
  const { top, left } = parseRange(address);
  const width = Math.max(...texts.map((it) => it.length));
  const area = { top, left, bottom: top + texts.length - 1, right: left + width - 1 };
  if (!isWritable(sheet, area)) return { isAccepted: false, refused: 'locked' };
  const step = stepOf(sheet, area);
  for (const [down, line] of texts.entries())
    for (const [across, it] of line.entries()) typeInto(sheet, top + down, left + across, it);
  sheet.workbook.undone.push(step);
  finishWrite(sheet, area, 'person');
  return accepted;
}

/** A person empties cells with the Delete key. */
export function userDelete(sheet: Sheet, address: string): UserResult {
  const { rows, columns } = sizeOf(parseRange(address));
  const line = Array<string>(columns).fill('').join('\t');
  return userPaste(sheet, address, `${Array<string>(rows).fill(line).join('\n')}\n`);
}

/** A person takes a choice from the list of a cell. @throws {RangeError} where the list does not offer it. */
export function userChoose(sheet: Sheet, address: string, choice: string): UserResult {
  const { top, left } = parseRange(address);
  const choices = listChoices(sheet, top, left).map((it) => choiceText(sheet, top, left, it));
  if (!choices.includes(choice))
    throw new RangeError(`${address} offers ${choices.join(', ')}, not ${choice}`);
  return userEdit(sheet, address, choice);
}

/** A person takes back the last edit that is not taken back yet; false where there is none. */
export function undoUserEdit(sheet: Sheet): boolean {
  const step = sheet.workbook.undone.pop();
  if (step === undefined) return false;
  putBack(step);
  finishWrite(step.sheet, step.area, 'person');
  return true;
}

function stepOf(sheet: Sheet, area: Area): UserStep {
  const within = <T>(cells: ReadonlyMap<number, T>): Map<number, T> =>
    new Map(Array.from(cells).filter(([key]) => holdsKey(area, key)));
  return { sheet, area, cells: within(sheet.cells), formats: within(sheet.formats) };
}

function putBack({ sheet, area, cells, formats }: UserStep): void {
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const key = keyOf(row, column);
      restore(sheet.cells, key, cells.get(key));
      restore(sheet.formats, key, formats.get(key));
    }
}

function restore<T>(into: Map<number, T>, key: number, value: T | undefined): void {
  if (value === undefined) into.delete(key);
  else into.set(key, value);
}
