import type { IRange } from '@univerjs/core';
import { formatRange, parseRange, type Area } from '../../workbook/address';

/** An area in Univer's words. */
export function toRange({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

/** A1 text as Univer's range. @throws {RangeError} for text that is no range. */
export function rangeOf(text: string): IRange {
  return toRange(parseRange(text.replaceAll('$', '')));
}

export function textOfRange({ startRow, startColumn, endRow, endColumn }: IRange): string {
  return formatRange({ top: startRow, left: startColumn, bottom: endRow, right: endColumn });
}
