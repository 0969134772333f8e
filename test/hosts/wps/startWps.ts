import { createWorkbook } from '../office/excel/blankWorkbook';
import type { Workbook } from '../office/excel/model';
import { createWps, type WpsModel } from './model/createWps';
import { loadSchema } from './model/schema/loadSchema';

/**
 * WPS 表格 with that workbook, a blank one unless said otherwise. It is a strict model of the JSAPI and proves nothing about a real
 * WPS; it refuses whatever a careful program must not rely on:
 *
 * - members are those of the vendor's typings: methods are methods (`Address()`), read-only ones refuse, unknown ones are `undefined`;
 * - what the model lacks throws `ModelGap`; each object is a new one, two of them are never equal;
 * - collections by `.Item(i)` only; `Range('…')` takes 255 characters at most; texts written are read as if typed;
 * - one cell gives a scalar, more give rows; an empty cell is null, errors are CVErr numbers; arrays must have the size of the range;
 * - relative references of validations and conditional formats are meant from the active cell, as in Excel;
 * - what would ask the user (deleting, merging over contents) throws unless `DisplayAlerts` is false;
 * - new sheets and copies come to the front; `Select` and `FreezePanes` are about the sheet in front, and panes freeze from the
 *   first line that the window shows.
 */
export function startWps(workbook: Workbook = createWorkbook()): WpsModel {
  return createWps(loadSchema(), workbook);
}
