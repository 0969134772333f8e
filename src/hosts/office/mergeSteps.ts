import { estimateBytes, type SheetStep } from './requests';

/** Merges, each its own. */
export function mergeSteps(merges: readonly string[]): readonly SheetStep[] {
  return merges.map((range) => ({
    bytes: estimateBytes(1, 1),
    run: (sheet) => sheet.getRange(range).merge(),
  }));
}
