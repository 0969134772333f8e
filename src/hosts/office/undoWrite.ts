import { loadFacts } from './facts';
import type { WriteEntry } from './journal';
import { estimateBytes, sendSteps, type Step } from './requests';

/** Puts back what stood in cells. Sheets that are gone are passed over. */
export async function undoWrite(context: Excel.RequestContext, entry: WriteEntry): Promise<void> {
  const facts = await loadFacts(context);
  const isReopened = !entry.sheets.some(({ id }) => facts.sheets.some((it) => it.id === id));
  const now = new Map(facts.sheets.map((it) => [isReopened ? it.name : it.id, it]));
  const find = (it: { readonly id: string; readonly name: string }) =>
    now.get(isReopened ? it.name : it.id);
  await sendSteps(context, [
    ...entry.sheets.flatMap((it): readonly Step[] => {
      const sheet = find(it);
      return sheet === undefined || sheet.allowed === null ? [] : [openStep(sheet.id)];
    }),
    ...entry.cells.flatMap((it): readonly Step[] => {
      const sheet = find(it);
      return sheet === undefined ? [] : [cellsStep(sheet.id, it.range, it.old)];
    }),
    ...entry.sheets.flatMap((it): readonly Step[] => {
      const sheet = find(it);
      return sheet === undefined || it.allowed === null ? [] : [lockStep(sheet.id, it.allowed)];
    }),
  ]);
}

function openStep(id: string): Step {
  return {
    bytes: estimateBytes(1, 1),
    run: ({ workbook }) => workbook.worksheets.getItem(id).protection.unprotect(),
  };
}

function cellsStep(id: string, range: string, old: (string | number | boolean)[][]): Step {
  return {
    bytes: estimateBytes(2, 1, old),
    run: ({ workbook }) => {
      workbook.worksheets.getItem(id).getRange(range).formulas = old;
    },
  };
}

function lockStep(id: string, allowed: Excel.WorksheetProtectionOptions): Step {
  return {
    bytes: estimateBytes(1, 1, allowed),
    run: ({ workbook }) => workbook.worksheets.getItem(id).protection.protect(allowed),
  };
}
