import type { Adjustment } from '../scheme/scheme';
import { firstRow } from '../scoring/firstRow';
import { completeKey, selfKey } from '../scoring/inputState';
import { totalKeys, type GroupModel } from '../scoring/model';
import { inputsOf, rulesOf } from '../scoring/scoreUnit';
import { formatAbsolute } from '../workbook/address';
import type { Locate } from '../workbook/formula';
import { headKeys, vetoHeadKey, type ScoreColumn, type ScoreGrid } from './scoreGrid';

/** Where the formulas of a score sheet find inputs and results: absolute A1 on the sheet itself. */
export function scoreLocate(model: GroupModel, grid: ScoreGrid): Locate {
  const at = (row: string, column: ScoreColumn): string =>
    formatAbsolute(grid.row(row), grid.column(column));
  const inputs = new Map<string, string>([[completeKey, at(headKeys.head, 'review')]]);
  for (const spec of inputsOf(model)) {
    inputs.set(spec.key, at(spec.row, spec.place === 'entry' ? 'review' : spec.place));
    if (spec.place === 'entry') inputs.set(selfKey(spec.key), at(spec.row, 'self'));
  }
  const refs = new Map<string, string>([
    [totalKeys.base, at('#base', 'score')],
    [totalKeys.bonus, at('#bonus', 'score')],
    [totalKeys.bonusRaw, at('#bonus', 'result')],
    [totalKeys.penalty, at('#penalty', 'result')],
    [totalKeys.total, at('#total', 'result')],
    [totalKeys.rounded, at('#total', 'score')],
  ]);
  if (model.failed !== null) refs.set(totalKeys.failed, at(vetoHeadKey, 'result'));
  for (const { key } of model.vetoes) refs.set(key, at(key, 'result'));
  for (const rule of rulesOf(model)) refs.set(rule.key, at(firstRow([rule]), 'lost'));
  for (const { adjustment, rule } of model.adjustments)
    refs.set(rule.key, at(firstRow([rule]), valueColumn(adjustment.sign)));
  for (const branch of model.branches) {
    const [first] = branch.leaves;
    if (first !== undefined) refs.set(branch.key, at(firstRow(first.rules), 'result'));
    for (const leaf of branch.leaves) refs.set(leaf.key, at(firstRow(leaf.rules), 'score'));
  }
  return { input: (key) => found(inputs, key), ref: (key) => found(refs, key) };
}

/** Points won stand under 得分, points lost under 扣分. */
export function valueColumn(sign: Adjustment['sign']): 'score' | 'lost' {
  return sign === 'bonus' ? 'score' : 'lost';
}

function found(cells: ReadonlyMap<string, string>, key: string): string {
  const cell = cells.get(key);
  if (cell === undefined) throw new RangeError(`nothing on the score sheet for ${key}`);
  return cell;
}
