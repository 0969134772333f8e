import type { Rename } from '../inPlace/change';
import { renameOrder } from '../inPlace/renameOrder';
import { estimateBytes, type Step } from './requests';

/** New names of sheets. */
export function renameSteps(renames: readonly Rename[], taken: readonly string[]): readonly Step[] {
  return renameOrder(renames, taken).map(({ id, name }) => ({
    bytes: estimateBytes(1, 1),
    run: ({ workbook }) => {
      workbook.worksheets.getItem(id).name = name;
    },
  }));
}
