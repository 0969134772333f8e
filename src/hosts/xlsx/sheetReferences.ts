import { quoteSheet } from '../../workbook/address';
import { isSameName } from './workbookPart';

// Strings are passed over; a sheet is named in quotes or bare before `!`, never after the `]` of another file.
const pattern =
  /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![\]!\p{L}\p{N}_.\\])([\p{L}_\\][\p{L}\p{N}_.:\\]*)!/gu;

/** The names of sheets that a formula refers to; of a span all the sheets between its ends, in tab order `order`. */
export function referredSheets(formula: string, order: readonly string[]): readonly string[] {
  const found: string[] = [];
  replaceSheets(formula, (names) => {
    const places = names.map((name) => order.findIndex((it) => isSameName(it, name)));
    const between = order.slice(Math.min(...places), Math.max(...places) + 1);
    found.push(...names, ...(places.includes(-1) ? [] : between));
    return null;
  });
  return found;
}

/** The formula with sheets under their new names. */
export function renameInFormula(formula: string, newName: (name: string) => string): string {
  return replaceSheets(formula, (names) => {
    const renamed = names.map(newName);
    return renamed.every((it, index) => it === names[index])
      ? null
      : `${quoteSheet(renamed.join(':'))}!`;
  });
}

/** The formula with `#REF!` where it spoke of a sheet that is gone. */
export function breakInFormula(formula: string, isGone: (name: string) => boolean): string {
  return replaceSheets(formula, (names) => (names.some(isGone) ? '#REF!' : null));
}

function replaceSheets(
  formula: string,
  replace: (names: readonly string[]) => string | null,
): string {
  if (!formula.includes('!')) return formula;
  return formula.replace(pattern, (whole: string, quoted?: string, bare?: string) => {
    const names = namesIn(quoted?.replaceAll("''", "'") ?? bare ?? '');
    return names.length === 0 ? whole : (replace(names) ?? whole);
  });
}

function namesIn(prefix: string): readonly string[] {
  return prefix === '' ? [] : prefix.split(':');
}
