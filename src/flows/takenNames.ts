import type { Issue } from '../base/issue';
import { legalName, plannedName } from '../layout/nameSheets';
import type { LayoutTexts } from '../layout/planWorkbook';
import type { Evaluation } from '../scoring/evaluation';
import type { Book } from './book';

/** New sheets that got another name since a sheet of the user has theirs: `workbook.nameTaken`. */
export function takenNames(
  { read }: Book,
  { sheetNames, ...evaluation }: Evaluation,
  { sheets }: LayoutTexts,
  taken: readonly string[],
): readonly Issue[] {
  const isTaken = new Set(taken.map((it) => it.toLowerCase()));
  return Object.entries(sheetNames).flatMap(([key, instead]): readonly Issue[] => {
    const name = legalName(plannedName({ ...evaluation, sheetNames }, key, sheets));
    if (read.sheets.has(key) || instead === name || !isTaken.has(name.toLowerCase())) return [];
    const params = { name, instead };
    return [{ code: 'workbook.nameTaken', severity: 'warning', params, place: { sheet: instead } }];
  });
}
