import type { IRange } from '@univerjs/core';
import { parseAddress } from '../../workbook/address';
import { rangeOf } from './range';

const lastRow = 1_048_575;
const lastColumn = 16_383;

/** The ranges of a list as files write it, parted by spaces: cells, whole columns `A:C`, whole rows `1:3`; others are left out. */
export function fileRanges(text: string): IRange[] {
  return text.split(' ').flatMap((it) => parsePart(it.replaceAll('$', '')) ?? []);
}

function parsePart(text: string): IRange | null {
  if (/^[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?$/.test(text)) return rangeOf(text);
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(text);
  if (columns !== null) {
    const [from, to] = columns.slice(1).map((it) => parseAddress(`${it}1`).column);
    return { startRow: 0, endRow: lastRow, startColumn: from ?? 0, endColumn: to ?? lastColumn };
  }
  const rows = /^(\d+):(\d+)$/.exec(text);
  if (rows === null) return null;
  const [from, to] = rows.slice(1).map((it) => Number(it) - 1);
  return { startRow: from ?? 0, endRow: to ?? lastRow, startColumn: 0, endColumn: lastColumn };
}
