import type { Affected } from './change';
import { copySheet } from './copySheet';
import { estimateBytes, type Step } from './requests';

/** Copies of sheets before they are written anew: very hidden, open, and without the key that tells what a sheet is. */
export function shadowSteps(affected: readonly Affected[]): readonly Step[] {
  return affected.map(({ facts, shadow }) => ({
    bytes: estimateBytes(4, 6),
    run: (bench) => {
      const copy = copySheet(bench, facts, shadow);
      if (facts.allowed !== null) copy.protection.unprotect();
      copy.getRange('A1').clear('Contents');
      copy.visibility = 'VeryHidden';
    },
  }));
}

/** Takes sheets away by giving them the names of shadows. They are hidden at the end, when others are there to be seen. */
export function awaySteps(affected: readonly Affected[]): readonly Step[] {
  return affected.map(({ facts, shadow }) => ({
    bytes: estimateBytes(3, 4),
    run: ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(facts.id);
      if (facts.allowed !== null) sheet.protection.unprotect();
      sheet.getRange('A1').clear('Contents');
      sheet.name = shadow;
    },
  }));
}

/** Deletes sheets, be they hidden or not; names or ids. */
export function deleteSteps(sheets: readonly string[]): readonly Step[] {
  return sheets.map((it) => ({
    bytes: estimateBytes(1, 2),
    run: ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(it);
      // Excel does not delete what is very hidden.
      sheet.visibility = 'Hidden';
      sheet.delete();
    },
  }));
}
