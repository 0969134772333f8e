import type { Worksheet } from '@univerjs/core';
import type { SheetContent } from '../../workbook/host';
import type { Grid } from './grid';
import { readSheet } from './readSheet';

/** Reads sheets of the grid; the same object again for a sheet in which nothing changed. */
export type SheetReader = (sheet: Worksheet) => SheetContent;

export function createReader(grid: Grid): SheetReader {
  const known = new WeakMap<
    Worksheet,
    { readonly version: number; readonly content: SheetContent }
  >();
  return (sheet) => {
    const version = grid.touches.version(sheet.getSheetId());
    const last = known.get(sheet);
    if (last !== undefined && last.version === version) return last.content;
    const content = readSheet(grid.injector, grid.workbook(), sheet);
    known.set(sheet, { version, content });
    return content;
  };
}
