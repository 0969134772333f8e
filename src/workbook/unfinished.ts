/**
 * A hidden defined name that stands in a workbook while an action of Excel is neither ended nor undone. Other programs cannot read Excel's
 * journal, and drop it when they save; a name they see and keep.
 */
export const unfinishedMark = '_kaoping_unfinished';

/** Whether a defined name of the whole workbook is that; letter case does not tell names apart. */
export function isUnfinishedMark(name: string): boolean {
  return name.toLowerCase() === unfinishedMark;
}

/** The very hidden sheet in which hosts without a better place keep how to undo an interrupted action. */
export const journalName = 'kaoping~journal';

/** Begins every cell of that sheet, so that what follows stays a text. */
export const cellMark = 't';

/** How many cells below the first belong to it, by what that says; 0 where it says nothing. */
export function countLines(first: unknown): number {
  const count = Number(textOf(first));
  return Number.isInteger(count) && count > 0 ? count : 0;
}

/** What the cells below the first keep, each null for nothing; a text that is cut short or changed is a journal nobody can read. */
export function readLines(lines: readonly unknown[]): {
  readonly journal: unknown;
  readonly kept: unknown;
} {
  const text = lines.map(textOf).join('');
  if (text === '') return { journal: null, kept: null };
  try {
    const parsed: unknown = JSON.parse(text);
    return { journal: null, kept: null, ...(typeof parsed === 'object' ? parsed : null) };
  } catch {
    // Nobody can say that nothing is to be undone.
    return { journal: text, kept: null };
  }
}

/** Whether the cells below the first keep a journal, readable or not: an action was begun and neither ended nor undone. */
export function isUnfinished(lines: readonly unknown[]): boolean {
  return readLines(lines).journal !== null;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(cellMark.length) : '';
}
