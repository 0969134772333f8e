import type { Affected } from '../inPlace/change';
import { toWritten } from '../inPlace/toWritten';
import { copySheet } from './copySheet';
import { putWritten } from './putWritten';
import type { SheetFacts } from '../inPlace/facts';
import { estimateBytes, type Bench, type Step } from './requests';

/** Ends the protection of sheets, all before any is changed: one that has a password stops the action here. */
export function openSteps(sheets: readonly Pick<SheetFacts, 'id' | 'allowed'>[]): readonly Step[] {
  return sheets.flatMap(({ id, allowed }) =>
    allowed === null
      ? []
      : [
          {
            bytes: estimateBytes(2, 1),
            run: ({ workbook }: Bench) => workbook.worksheets.getItem(id).protection.unprotect(),
          },
        ],
  );
}

/** Protects sheets, those that were. */
export function lockSteps(sheets: readonly Pick<SheetFacts, 'id' | 'allowed'>[]): readonly Step[] {
  return sheets.flatMap(({ id, allowed }) =>
    allowed === null
      ? []
      : [
          {
            bytes: estimateBytes(2, 1, allowed),
            run: ({ workbook }: Bench) =>
              workbook.worksheets.getItem(id).protection.protect(allowed),
          },
        ],
  );
}

/** Locks or opens cells, of several areas maybe. */
export function lockedStep(id: string, range: string, isLocked: boolean): Step {
  return {
    bytes: estimateBytes(4, 1, range),
    run: ({ workbook }) => {
      workbook.worksheets.getItem(id).getRanges(range).format.protection.locked = isLocked;
    },
  };
}

/** Copies of open sheets before they are written anew: very hidden, and with their names where the key told what a sheet is. */
export function shadowSteps(affected: readonly Affected[]): readonly Step[] {
  return affected.map(({ facts, shadow }) => ({
    bytes: estimateBytes(4, 6),
    run: (bench) => {
      const copy = copySheet(bench, facts, shadow);
      nameInside(copy, facts);
      copy.visibility = 'VeryHidden';
    },
  }));
}

/** Takes open sheets away by giving them the names of shadows. They are hidden at the end, when others are there to be seen. */
export function awaySteps(affected: readonly Affected[]): readonly Step[] {
  return affected.map(({ facts, shadow }) => ({
    bytes: estimateBytes(3, 4),
    run: ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(facts.id);
      nameInside(sheet, facts);
      sheet.name = shadow;
    },
  }));
}

function nameInside(sheet: Excel.Worksheet, { name }: SheetFacts): void {
  putWritten(sheet.getRange('A1'), [[toWritten(name)]]);
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
