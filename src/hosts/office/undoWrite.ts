import { loadFacts } from './loadFacts';
import type { WriteEntry } from '../inPlace/journal';
import { putWritten } from './putWritten';
import { estimateBytes, sendSteps, type Step } from './requests';
import { lockedStep, lockSteps, openSteps } from './shadowSteps';

/** Puts back what stood in cells, and the locks of sheets. Sheets that are gone are passed over. */
export async function undoWrite(
  context: Excel.RequestContext,
  { sheets, cells, isOpen, locks = [] }: WriteEntry,
): Promise<void> {
  const facts = await loadFacts(context);
  const isReopened = !sheets.some(({ id }) => facts.sheets.some((it) => it.id === id));
  const now = new Map(facts.sheets.map((it) => [isReopened ? it.name : it.id, it]));
  const known = sheets.flatMap((it) => {
    const sheet = now.get(isReopened ? it.name : it.id);
    return sheet === undefined ? [] : [{ before: it, now: sheet }];
  });
  const ids = new Map(known.map((it) => [it.before.id, it.now.id]));
  await sendSteps(context, [
    ...(isOpen ? openSteps(known.map((it) => it.now)) : []),
    ...(isOpen ? cells : []).flatMap(({ id, range, old }) => {
      const sheet = ids.get(id);
      return sheet === undefined ? [] : [cellsStep(sheet, range, old)];
    }),
    ...(isOpen ? locks : []).flatMap(({ id, range, isLocked }) => {
      const sheet = ids.get(id);
      return sheet === undefined ? [] : [lockedStep(sheet, range, isLocked)];
    }),
    ...lockSteps(
      known
        .filter((it) => isOpen || it.now.allowed === null)
        .map((it) => ({ id: it.now.id, allowed: it.before.allowed })),
    ),
  ]);
}

function cellsStep(id: string, range: string, old: (string | number | boolean)[][]): Step {
  return {
    bytes: estimateBytes(2, 1, old),
    run: ({ workbook }) => putWritten(workbook.worksheets.getItem(id).getRange(range), old),
  };
}
