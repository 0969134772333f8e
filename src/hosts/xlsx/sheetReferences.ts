import { quoteSheet } from '../../workbook/address';

// Strings are passed over; a sheet is named in quotes or bare before `!`, never after the `]` of another file.
const pattern =
  /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![\]\p{L}\p{N}_.\\])([\p{L}_\\][\p{L}\p{N}_.:\\]*)!/gu;

/** The names of sheets that a formula refers to; both ends of a span of sheets. */
export function referredSheets(formula: string): readonly string[] {
  if (!formula.includes('!')) return [];
  return Array.from(formula.matchAll(pattern)).flatMap(([, quoted, bare]) =>
    namesIn(quoted?.replaceAll("''", "'") ?? bare ?? ''),
  );
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
