import type { DefinedName, Sheet } from './model';

/** What a name means on a sheet: the sheet's own name before the workbook's; null where there is none. */
export function namedFormula(sheet: Sheet, name: string): string | null {
  return (
    findDefined(sheet.names, name)?.formula ??
    findDefined(sheet.workbook.names, name)?.formula ??
    null
  );
}

/** The name in a list, in any case. */
export function findDefined(names: readonly DefinedName[], name: string): DefinedName | null {
  return names.find((it) => it.name.toUpperCase() === name.toUpperCase()) ?? null;
}
