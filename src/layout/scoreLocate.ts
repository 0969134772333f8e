import type { Expression } from '../base/expression';
import type { Adjustment } from '../scheme/scheme';
import { firstRow } from '../scoring/firstRow';
import { completeKey, selfKey } from '../scoring/inputState';
import { hasSign } from '../scoring/hasSign';
import { totalKeys, type AidModel, type GroupModel } from '../scoring/model';
import { appliesKey, countKey } from '../scoring/notApplicable';
import { inputsOf, rulesOf } from '../scoring/scoreUnit';
import { formatAbsolute } from '../workbook/address';
import type { Locate } from '../workbook/formula';
import { levelBands, levelRowKey } from './levelBands';
import { headKeys, vetoHeadKey, type ScoreColumn, type ScoreGrid } from './scoreGrid';

type At = (row: string, column: ScoreColumn) => string;

/** Keys with the cells where they stand. */
type Cells = readonly (readonly [key: string, cell: string])[];

/** Where the formulas of a score sheet find inputs and results: absolute A1 on the sheet itself. */
export function scoreLocate(model: GroupModel, grid: ScoreGrid): Locate {
  const at: At = (row, column) => formatAbsolute(grid.row(row), grid.column(column));
  const inputs = new Map(inputCells(model, at));
  const refs = new Map([
    ...totalCells(model, at),
    ...itemCells(model, at),
    ...treeCells(model, at),
    ...levelCells(model, grid, at),
    ...aidCells(model).map(({ key, row, column }) => [key, at(row, column)] as const),
  ]);
  return { input: (key) => found(inputs, key), ref: (key) => found(refs, key) };
}

function inputCells(model: GroupModel, at: At): Cells {
  const specs = inputsOf(model).flatMap(({ key, row, place }): Cells => {
    const own = [key, at(row, place === 'entry' ? 'review' : place)] as const;
    return place === 'entry' ? [own, [selfKey(key), at(row, 'self')]] : [own];
  });
  const applies = model.branches
    .flatMap((it) => it.leaves)
    .filter((it) => it.leaf.mayNotApply)
    .map((it) => [appliesKey(it.key), at(firstRow(it.rules), 'applies')] as const);
  return [[completeKey, at(headKeys.head, 'review')], ...specs, ...applies];
}

function totalCells(model: GroupModel, at: At): Cells {
  return [
    [totalKeys.base, at('#base', 'score')],
    [totalKeys.total, at('#total', 'result')],
    [totalKeys.rounded, at('#total', 'score')],
    ...(hasSign(model, 'bonus') ? bonusCells(at) : []),
    ...(hasSign(model, 'penalty') ? [[totalKeys.penalty, at('#penalty', 'result')] as const] : []),
    ...(model.failed === null ? [] : [[totalKeys.failed, at(vetoHeadKey, 'result')] as const]),
  ];
}

function bonusCells(at: At): Cells {
  return [
    [totalKeys.bonus, at('#bonus', 'score')],
    [totalKeys.bonusRaw, at('#bonus', 'result')],
  ];
}

/** Rules of leaves, bonus and penalty items, vetoes. */
function itemCells(model: GroupModel, at: At): Cells {
  return [
    ...rulesOf(model).map((it) => [it.key, at(firstRow([it]), 'lost')] as const),
    ...model.adjustments.map(
      ({ adjustment, rule }) =>
        [rule.key, at(firstRow([rule]), valueColumn(adjustment.sign))] as const,
    ),
    ...model.vetoes.map(({ key }) => [key, at(key, 'result')] as const),
  ];
}

function treeCells({ branches }: GroupModel, at: At): Cells {
  return branches.flatMap(({ key, leaves }): Cells => {
    const [first] = leaves;
    const subtotal =
      first === undefined ? [] : [[key, at(firstRow(first.rules), 'result')] as const];
    const scores = leaves.flatMap((leaf): Cells => {
      const score = at(firstRow(leaf.rules), 'score');
      return [
        [leaf.key, score],
        [countKey(leaf.key), `COUNT(${score})`],
      ];
    });
    return [...subtotal, ...scores];
  });
}

function levelCells(model: GroupModel, { columns }: ScoreGrid, at: At): Cells {
  return levelBands(model, columns).flatMap((cells, band) =>
    cells.flatMap((it): Cells =>
      it.cell === 'total' || it.level === null
        ? []
        : [[it.level.key, at(levelRowKey(band, 'secondWon'), it.column)]],
    ),
  );
}

/** Where the figures that 不适用 needs stand: on the first row of a leaf, or beside the base. */
export function aidCells(model: GroupModel): readonly {
  readonly key: string;
  readonly row: string;
  readonly column: AidModel['column'];
  readonly value: Expression;
}[] {
  const leaves = model.branches.flatMap((it) => it.leaves);
  return model.aids.map(({ at, ...aid }) => {
    const leaf = leaves.find((it) => it.key === at);
    return { ...aid, row: leaf === undefined ? '#base' : firstRow(leaf.rules) };
  });
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
