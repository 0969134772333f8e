/**
 * A hidden defined name that stands in a workbook while an action of Excel is neither ended nor undone. Other programs cannot read Excel's
 * journal, and drop it when they save; a name they see and keep.
 */
export const unfinishedMark = '_kaoping_unfinished';

/** What the name stands for: a text, so that it speaks of no cell. */
export const markFormula = '="Excel"';

/** Whether a defined name of the whole workbook is that; letter case does not tell names apart. */
export function isUnfinishedMark(name: string): boolean {
  return name.toLowerCase() === unfinishedMark;
}
