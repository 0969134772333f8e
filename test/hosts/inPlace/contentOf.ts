import type { Workbook } from '../office/excel/model';
import { activateSheet } from '../office/excel/sheets';
import { workbookSnapshot, type Plain } from '../office/excel/snapshot';

/** What of a workbook an action is about: when one is done the session shows a sheet of it, and which one is in front is no content. */
export function contentOf(workbook: Workbook): Plain {
  const [first] = workbook.sheets;
  if (first !== undefined) activateSheet(first);
  return workbookSnapshot(workbook);
}
