import type { Issue, IssuePlace } from '../base/issue';
import { points, roundPoints } from '../base/points';
import type { Cell } from '../base/value';
import type { SheetStates } from '../i18n/sheetTexts';
import { sheetKeys } from '../layout/sheetKey';
import { unitSpot, unitSpots, type Spot } from '../layout/unitSpot';
import type { SheetScore, UnitScore } from '../scoring/unitScore';
import type { Book, PlannedBook } from './book';

/**
 * Where the workbook's own results differ from the engine's: unit states and rounded totals. A cell without a computed value
 * (a file nobody has recalculated yet) says nothing.
 */
export function compareResults(
  { read }: Book,
  { context, evaluation }: PlannedBook,
  scores: Readonly<Record<string, UnitScore>>,
): readonly Issue[] {
  const states = context.texts.sheets.states;
  const groupOf = new Map(evaluation.roster.map((it) => [it.code, it.group]));
  const at = ({ sheet, row, column }: Spot) => {
    const index = read.sheets.get(sheet);
    return index && { name: index.content.name, cell: index.cell(row, column) };
  };
  return Object.values(scores).flatMap((score) => {
    const { unit, sheet } = score;
    const group = groupOf.get(unit) ?? '';
    const own = (what: 'state' | 'total'): Spot =>
      unitSpot(evaluation, { code: unit, group }, ...unitSpots[what]);
    const staged = (column: string): Spot => ({
      sheet: sheetKeys.stages(group),
      row: unit,
      column,
    });
    const compare = (
      found: SheetScore | null,
      spots: readonly [state: Spot, total: Spot],
    ): readonly Issue[] => {
      const [state, total] = spots.map(at);
      if (state === undefined || found === null) return [];
      const place = { sheet: state.name, unit };
      return [
        ...differs('state', state.cell, states[found.state], place),
        ...differs('total', total?.cell, expectedTotal(found, states), place),
      ];
    };
    return [
      ...compare(sheet, [own('state'), own('total')]),
      ...compare(score, [staged('state'), staged('total')]),
    ];
  });
}

function differs(
  what: string,
  cell: Cell | undefined,
  engine: string,
  place: IssuePlace,
): readonly Issue[] {
  if (cell === undefined || cell.formula === null || cell.value === null) return [];
  if (isSame(cell.value, engine)) return [];
  const params = { what, workbook: String(cell.value), engine };
  return [{ code: 'result.differs', severity: 'error', place, params }];
}

function expectedTotal(score: SheetScore, states: SheetStates): string {
  if (score.total === null) return states.pending;
  return score.rounded === null ? states[score.state] : score.rounded.toString();
}

function isSame(value: unknown, expected: string): boolean {
  if (typeof value !== 'number') return value === expected;
  return roundPoints(points(value), 9).toString() === expected;
}
