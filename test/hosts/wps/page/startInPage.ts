import { parseRange } from '../../../../src/workbook/address';
import type { WpsRoot } from '../../../../src/hosts/wps/jsapi';
import { workbookOf, type WorkbookLiteral } from '../../office/excel/fixture';
import { createWorkbook } from '../../office/excel/blankWorkbook';
import { readTexts } from '../../office/excel/readCells';
import { sheetNamed } from '../../office/excel/sheets';
import { workbookSnapshot, type Plain } from '../../office/excel/snapshot';
import { userPaste, type UserResult } from '../../office/excel/userEdit';
import type { SheetValues } from '../../../oracle/readValues';
import { shownPlace, shownSnapshot, shownValues } from '../../../e2e/shownState';
import { createWps } from '../model/createWps';
import type { Schema } from '../model/schema/schema';

/** What a test asks of the page, `wpsUnderTest` there: all of it plain data. */
export interface WpsInPage {
  readonly typeIn: (sheet: string, cell: string, text: string) => UserResult;
  /** Pastes a text, as that of another program. */
  readonly paste: (sheet: string, cell: string, text: string) => UserResult;
  readonly sheets: () => readonly { readonly name: string; readonly visibility: string }[];
  /** What the cells of a range show. */
  readonly texts: (sheet: string, range: string) => readonly (readonly string[])[];
  readonly snapshot: () => Plain;
  /** What the cells of the visible sheets hold, empty ones left out. */
  readonly values: () => SheetValues;
  /** The visible sheets as they stand, by name. */
  readonly shown: () => Plain;
  /** The sheet in front and the cells selected on it. */
  readonly place: () => readonly [sheet: string, range: string];
  /** How many calls there were, and which. */
  readonly calls: () => Readonly<Record<string, number>>;
}

/** WPS in a page, over the workbook of a literal or a blank one. */
export function startInPage(
  schema: Schema,
  literal: WorkbookLiteral | null,
): { readonly root: WpsRoot; readonly test: WpsInPage } {
  const workbook = literal === null ? createWorkbook() : workbookOf(literal);
  const { root, log, typeIn } = createWps(schema, workbook);
  return {
    root,
    test: {
      typeIn,
      paste: (sheet, cell, text) => userPaste(sheetNamed(workbook, sheet), cell, text),
      sheets: () => workbook.sheets.map(({ name, visibility }) => ({ name, visibility })),
      texts: (sheet, range) => readTexts(sheetNamed(workbook, sheet), parseRange(range)),
      snapshot: () => workbookSnapshot(workbook),
      values: () => shownValues(workbook),
      shown: () => shownSnapshot(workbook),
      place: () => shownPlace(workbook),
      calls: log.byMember,
    },
  };
}
