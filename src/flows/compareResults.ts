import type { Issue } from '../base/issue';
import { points, roundPoints } from '../base/points';
import { unitStateWord } from '../layout/stateFormula';
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
    const state = index?.cell(headKeys.head, 'reason');
    const total = index?.cell('#total', 'score');
    if (index === undefined || state?.formula === null || state?.value === null) return [];
    const place = { sheet: index.content.name, unit: score.unit };
    const expectedState = unitStateWord(score.state, states);
    const issues: Issue[] = [];
    if (state !== undefined && state.value !== expectedState)
      issues.push({
        ...{ code: 'result.differs', severity: 'error', place },
        params: { what: 'state', workbook: String(state.value), engine: expectedState },
      });
    const expected = expectedTotal(score, states);
    if (total?.formula !== null && total !== undefined && !isSame(total.value, expected))
      issues.push({
        ...{ code: 'result.differs', severity: 'error', place },
        params: { what: 'total', workbook: String(total.value), engine: expected },
      });
    return issues;
  });
}

function expectedTotal(score: UnitScore, states: SheetStates): string {
  if (score.total === null) return states.pending;
  return score.rounded === null ? unitStateWord(score.state, states) : score.rounded.toString();
}

function isSame(value: unknown, expected: string): boolean {
  if (typeof value !== 'number') return value === null || value === expected;
  return roundPoints(points(value), 9).toString() === expected;
}
