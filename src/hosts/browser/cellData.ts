import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { ERROR_TYPE_SET } from '@univerjs/engine-formula';
import type { Cell, Value } from '../../base/value';
import type { CellInput } from '../../workbook/plan';

/** Empties a cell but for its style. */
export const blank = { v: null, f: null, si: null, p: null } as const;

/** Text that Univer would take for something else when it is edited: a formula, a number, a truth value. */
function needsForce(text: string): boolean {
  return (
    text.startsWith('=') ||
    /^(true|false)$/i.test(text) ||
    (text.trim() !== '' && !Number.isNaN(Number(text)))
  );
}

/** An input as Univer stores it. Text is always text. */
export function toCellData(input: CellInput): ICellData {
  if (input === null) return {};
  if (typeof input === 'object') return { f: `=${input.formula}` };
  if (typeof input === 'boolean') return { v: input ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof input === 'number') return { v: input, t: CellValueType.NUMBER };
  return { v: input, t: needsForce(input) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** The same as a change of a cell that holds something: whatever was there goes, the style stays. */
export function toCellChange(input: CellInput): ICellData {
  return { ...blank, ...toCellData(input) };
}

/** The raw value, never the formatted text. Text typed with line breaks or styles stands in a document of its own. */
function rawValue(data: ICellData): Value {
  const document = data.p?.body?.dataStream;
  if (document !== undefined) return document.replace(/\r\n$/, '').replaceAll('\r', '\n');
  const { v, t } = data;
  if (v === null || v === undefined) return null;
  if (t === CellValueType.BOOLEAN) return v === true || v === 1 || v === '1' || v === 'TRUE';
  if (t === CellValueType.NUMBER && typeof v === 'string') return Number(v);
  return v;
}

/** A cell as read; undefined where there is nothing. `formula` is what the cell computes, with its `=`. */
export function toCell(data: Nullable<ICellData>, formula: Nullable<string>): Cell | undefined {
  if (!data) return undefined;
  const value = rawValue(data);
  if (formula) {
    const error = typeof value === 'string' && isError(value) ? value : null;
    return { value: error === null ? value : null, formula: formula.replace(/^=/, ''), error };
  }
  return value === null || value === '' ? undefined : { value, formula: null, error: null };
}

const errors: ReadonlySet<string> = ERROR_TYPE_SET;

function isError(text: string): boolean {
  return errors.has(text);
}
