import type { SheetTexts } from '../i18n/sheetTexts';
import { completeKey } from '../scoring/inputState';
import { totalKeys } from '../scoring/model';
import { stageInput } from '../scoring/stageInput';
import { stageKey, type StageModel } from '../scoring/stageModel';
import { formatAbsolute } from '../workbook/address';
import { printFormula, printText, type Locate } from '../workbook/formula';
import type { CellInput } from '../workbook/plan';
import { givenFormula, soundFormula } from './soundFormula';
import { formula } from './summaryColumn';
import { scoreKey, type StageColumn, type StageGrid } from './stageGrid';
import { printState, printUnitState } from './stateFormula';

/** A score that another sheet makes: its cells there, and the word of its state once it counts. */
export interface GivenCells {
  readonly state: string;
  readonly points: string;
  readonly done: string;
}

/** One unit's row. */
export interface StageRow {
  readonly grid: StageGrid;
  readonly row: number;
  readonly texts: SheetTexts;
  readonly given: (stage: string) => GivenCells | null;
}

/** What stands in a column that nobody fills, null in the others. */
export function stageFormula(row: StageRow, column: StageColumn): CellInput {
  const { grid, texts } = row;
  const { model } = grid;
  const locate = rowLocate(grid, row.row);
  switch (column.holds) {
    case 'sound':
      return sound(row, column);
    case 'stageState':
      return formula(printState(column.stage.state, locate, texts.states));
    case 'score':
      return formula(scoreOf(row, column.stage, locate));
    case 'exact':
      return model.total === null ? null : formula(printFormula(model.total, locate));
    case 'state':
      return formula(unitState(row));
    case 'total': {
      if (model.rounded === null) return texts.states.pending;
      const state = cell(row, 'state');
      const value = printFormula(model.rounded, locate);
      return formula(`IF(${state}=${printText(texts.states.finished)},${value},${state})`);
    }
    default:
      return null;
  }
}

/** Cells of a unit's row on its stage sheet, absolute, as `evaluate` finds them by key. */
export function rowLocate(grid: StageGrid, row: number): Locate {
  const at = (key: string): string => formatAbsolute(row, grid.column(key));
  const results = new Map<string, string>([
    [totalKeys.total, 'exact'],
    [totalKeys.rounded, 'total'],
    ...grid.model.stages.flatMap(({ id }): readonly [string, string][] => [
      [stageKey(id), scoreKey(id)],
      [id, scoreKey(id)],
    ]),
  ]);
  return {
    input: (key) => at(key === completeKey ? 'complete' : key),
    ref: (key) => at(results.get(key) ?? key),
    set: (key) => {
      const own = grid.columns.flatMap((it, index) =>
        it.holds === 'sound' && it.set === key ? [index] : [],
      );
      const from = formatAbsolute(row, Math.min(...own));
      return own.length === 1 ? from : `${from}:${formatAbsolute(row, Math.max(...own))}`;
    },
  };
}

function cell({ grid, row }: StageRow, key: string): string {
  return formatAbsolute(row, grid.column(key));
}

function sound(
  row: StageRow,
  column: Extract<StageColumn, { readonly holds: 'sound' }>,
): CellInput {
  const { input, stage } = column;
  if (input !== null) return soundFormula(stageInput(input, ''), cell(row, input));
  const given = row.given(stage.id);
  return given === null ? null : givenFormula(given, given.done, row.texts.states);
}

function scoreOf(row: StageRow, stage: StageModel, locate: Locate): string {
  const state = cell(row, `state/${stage.id}`);
  const assessed = printText(row.texts.states.assessed);
  return `IF(${state}=${assessed},${printFormula(stage.points, locate)},"")`;
}

function unitState(row: StageRow): string {
  const { stages } = row.grid.model;
  const [first] = stages;
  const last = stages[stages.length - 1];
  const range = `${cell(row, `state/${first?.id}`)}:${cell(row, `state/${last?.id}`)}`;
  return printUnitState(range, cell(row, 'complete'), row.texts.states);
}
