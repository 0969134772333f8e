import { parseRange } from '../../../../../src/workbook/address';
import { readFormulas, readTexts, readValues, type PlainValue } from '../readCells';
import { sheetNamed } from '../sheets';
import { writeCells, type CellWrite } from '../writeCells';
import type { Workbook } from '../model';

/** Writes one cell, `'Sheet1!B3'`, or an area with the same. */
export function put(workbook: Workbook, place: string, input: CellWrite): void {
  const [sheet = '', range = ''] = place.split('!');
  writeCells(sheetNamed(workbook, sheet), parseRange(range), input);
}

/** A cell's value. */
export function valueOf(workbook: Workbook, place: string): PlainValue | undefined {
  const [sheet = '', range = ''] = place.split('!');
  return readValues(sheetNamed(workbook, sheet), parseRange(range))[0]?.[0];
}

/** A cell's formula, else its value. */
export function formulaOf(workbook: Workbook, place: string): PlainValue | undefined {
  const [sheet = '', range = ''] = place.split('!');
  return readFormulas(sheetNamed(workbook, sheet), parseRange(range))[0]?.[0];
}

/** What a cell shows. */
export function textOf(workbook: Workbook, place: string): string | undefined {
  const [sheet = '', range = ''] = place.split('!');
  return readTexts(sheetNamed(workbook, sheet), parseRange(range))[0]?.[0];
}

/** The code of the error that `act` ends with; null where it ends well. */
export function refusal(act: () => unknown): string | null {
  try {
    act();
    return null;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}
