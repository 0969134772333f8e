import type { Issue } from '../base/issue';
import type { Evaluation } from '../scoring/evaluation';
import { sheetOrder } from './nameSheets';
import { shownText } from './scoreParts';

/** A reminder of what people added to sheets that are not there in the layout in use; it comes back with them. */
export function keptIssues(evaluation: Evaluation): readonly Issue[] {
  const shown = new Set(sheetOrder(evaluation));
  const rows = evaluation.foreignRows.filter((it) => !shown.has(it.sheet));
  const cells = evaluation.foreignCells.filter((it) => !shown.has(it.sheet));
  const typed = [...rows.flatMap((it) => it.cells), ...cells.map((it) => it.typed)];
  const texts = typed.map(shownText).filter((it) => it !== '');
  if (texts.length === 0) return [];
  return [{ code: 'sheet.kept', severity: 'warning', params: { count: texts.length, texts } }];
}
