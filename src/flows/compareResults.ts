import type { Issue, IssuePlace } from '../base/issue';
import { points, roundPoints } from '../base/points';
import type { Cell } from '../base/value';
import type { SheetStates } from '../i18n/sheetTexts';
import { headKeys } from '../layout/scoreGrid';
import { sheetKeys } from '../layout/sheetKey';
import type { SheetIndex } from '../layout/sheetIndex';
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
  return Object.values(scores).flatMap((score) => {
    const { unit, sheet } = score;
    const stages = read.sheets.get(sheetKeys.stages(groupOf.get(unit) ?? ''));
    const own = read.sheets.get(sheetKeys.score(unit));
    const compare = (
      index: SheetIndex | undefined,
      found: SheetScore | null,
      cells: readonly [state: readonly [string, string], total: readonly [string, string]],
    ): readonly Issue[] => {
      if (index === undefined || found === null) return [];
      const place = { sheet: index.content.name, unit };
      const [state, total] = cells.map((it) => index.cell(...it));
      return [
        ...differs('state', state, states[found.state], place),
        ...differs('total', total, expectedTotal(found, states), place),
      ];
    };
    return [
      ...compare(own, sheet, [
        [headKeys.head, 'reason'],
        ['#total', 'score'],
      ]),
      ...compare(stages, score, [
        [unit, 'state'],
        [unit, 'total'],
      ]),
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
