import { checkStructure } from '../layout/checkStructure';
import type { Book } from './book';

/** Keys of sheets that cannot take single cells: they are gone, or their rows or columns are not where they were planned. */
export function damagedSheets({ read, planned }: Book): readonly string[] {
  return (planned?.plan.sheets ?? []).flatMap((sheet) => {
    const index = read.sheets.get(sheet.key);
    if (index === undefined) return [sheet.key];
    const isSound = checkStructure(sheet, index).every((it) => it.severity !== 'error');
    return isSound ? [] : [sheet.key];
  });
}
