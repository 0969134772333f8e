import type { SheetTexts } from '../i18n/sheetTexts';
import { ratingsSet, type RatingModel } from '../scoring/stageModel';
import { formatAbsolute, formatAddress } from '../workbook/address';
import { printFormula, printText, type Locate } from '../workbook/formula';
import { ratingRowKeys, soundColumn, unitColumn, type RatingGrid } from './ratingGrid';
import { printState } from './stateFormula';

/** Where the figures of a unit that is rated stand, absolute. */
export interface RatingCells {
  readonly count: string;
  readonly mean: string;
  readonly state: string;
}

export function rateeCells(grid: RatingGrid, ratee: string): RatingCells {
  const at = (figure: 'count' | 'mean' | 'state'): string =>
    grid.down === 'raters'
      ? formatAbsolute(grid.row(ratingRowKeys[figure]), grid.column(unitColumn(ratee)))
      : formatAbsolute(grid.row(ratee), grid.column(figure));
  return { count: at('count'), mean: at('mean'), state: at('state') };
}

/** The cell of one entry, A1 without `$`. */
export function ratingAddress(grid: RatingGrid, rater: string, ratee: string): string {
  const [down, across] = grid.down === 'raters' ? [rater, ratee] : [ratee, rater];
  return formatAddress(grid.row(down), grid.column(unitColumn(across)));
}

/** The formulas of those figures. */
export function rateeFormulas(
  model: RatingModel,
  grid: RatingGrid,
  ratee: string,
  { states }: SheetTexts,
): RatingCells {
  const range = soundRange(grid, ratee);
  const locate: Locate = {
    input: noInput,
    ref: noInput,
    set: (key) => (key === ratingsSet ? range : noInput(key)),
  };
  const { state } = rateeCells(grid, ratee);
  const points = printFormula(model.points, locate);
  return {
    count: `COUNT(${range})`,
    mean: `IF(${state}=${printText(states.assessed)},${points},"")`,
    state: printState(model.state, locate, states),
  };
}

/** What the ratings of a unit put into their set, its own left empty. */
function soundRange(grid: RatingGrid, ratee: string): string {
  const { down, rows, across } = grid;
  const raters = down === 'raters' ? rows : across;
  const [first = ''] = raters;
  const last = raters[raters.length - 1] ?? first;
  const at = (rater: string): string =>
    down === 'raters'
      ? formatAbsolute(grid.row(rater), grid.column(soundColumn(ratee)))
      : formatAbsolute(grid.row(ratee), grid.column(soundColumn(rater)));
  return first === last ? at(first) : `${at(first)}:${at(last)}`;
}

function noInput(key: string): never {
  throw new RangeError(`a rating reads no ${key}`);
}
