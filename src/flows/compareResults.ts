import type { Issue } from '../base/issue';
import { points, roundPoints } from '../base/points';
import type { Cell } from '../base/value';
import type { SheetStates } from '../i18n/sheetTexts';
import { headKeys } from '../layout/scoreGrid';
import { sheetKeys } from '../layout/sheetKey';
import type { UnitScore } from '../scoring/unitScore';
import type { Book, PlannedBook } from './book';

/**
 * Where the workbook's own results differ from the engine's: unit states and rounded totals. A cell without a computed value
 * (a file nobody has recalculated yet) says nothing.
 */
export function compareResults(
  { read }: Book,
  { context }: PlannedBook,
  scores: Readonly<Record<string, UnitScore>>,
): readonly Issue[] {
  const states = context.texts.sheets.states;
  return Object.values(scores).flatMap((score) => {
    const index = read.sheets.get(sheetKeys.score(score.unit));
    if (index === undefined) return [];
    const place = { sheet: index.content.name, unit: score.unit };
    const differs = (what: string, cell: Cell | undefined, engine: string): readonly Issue[] => {
      if (cell === undefined || cell.formula === null || cell.value === null) return [];
      if (isSame(cell.value, engine)) return [];
      const params = { what, workbook: String(cell.value), engine };
      return [{ code: 'result.differs', severity: 'error', place, params }];
    };
    return [
      ...differs('state', index.cell(headKeys.head, 'reason'), states[score.state]),
      ...differs('total', index.cell('#total', 'score'), expectedTotal(score, states)),
    ];
  });
}

function expectedTotal(score: UnitScore, states: SheetStates): string {
  if (score.total === null) return states.pending;
  return score.rounded === null ? states[score.state] : score.rounded.toString();
}

function isSame(value: unknown, expected: string): boolean {
  if (typeof value !== 'number') return value === expected;
  return roundPoints(points(value), 9).toString() === expected;
}
