import { printFormula } from '../workbook/formula';
import type { CellInput } from '../workbook/plan';
import { levelBands, levelRowKey, levelRows, type LevelCell, type LevelRow } from './levelBands';
import { putSpread } from './scoreBlock';
import { roundedFormula } from './scoreFormulas';
import type { ScoreColumn } from './scoreGrid';
import { fixRow, growRows, type ScoreParts } from './scoreParts';
import type { StyleName } from './styles';
import { textHeightPt } from './textHeight';

/** Full points and points won of the upper two levels, in the form of the document's own table, below the totals. */
export function putLevelTotals(parts: ScoreParts): void {
  const { draft, context } = parts;
  const { grid, texts, model } = context;
  const bands = levelBands(model, grid.columns);
  if (bands.length === 0) return;
  for (const { line, key } of grid.lines)
    if (line === 'levels') draft.put(grid.row(key), 0, key, 'key');
  const row = grid.row('#levels');
  const [left, right] = [grid.column('level1'), grid.column('evidence')];
  putSpread(parts, { top: row, bottom: row, left, right }, texts.score.levelTotals.title, 'band');
  fixRow(parts, row, 19);
  bands.forEach((cells, band) => putBand(parts, band, cells));
}

const looks: Readonly<Record<LevelRow, StyleName>> = {
  first: 'level',
  firstFull: 'figure',
  firstWon: 'score',
  second: 'center',
  secondFull: 'figure',
  secondWon: 'score',
};

function putBand(parts: ScoreParts, band: number, cells: readonly LevelCell[]): void {
  const { texts, model, grid } = parts.context;
  const { full, won } = texts.score.levelTotals;
  const [first = texts.score.level(1), second = texts.score.level(2)] = model.table.levels;
  const labels = [first, full, won, second, full, won];
  levelRows.forEach((row, at) => {
    const key = levelRowKey(band, row);
    const style = looks[row];
    putCell(parts, key, ['level1', 'level1'], { input: labels[at] ?? null, style: 'head' });
    for (const run of runsOf(cells, row)) {
      const [from] = run;
      const to = run[run.length - 1];
      if (from === undefined || to === undefined) continue;
      putCell(parts, key, [from.column, to.column], { input: inputOf(parts, from, row), style });
    }
    growNames(parts, grid.row(key), cells, row);
  });
}

/** Cells that show one value together: those of one indicator of the first level. */
function runsOf(cells: readonly LevelCell[], row: LevelRow): readonly (readonly LevelCell[])[] {
  const runs: LevelCell[][] = [];
  for (const it of cells) {
    const run = runs[runs.length - 1];
    const before = run?.[0];
    const isSame =
      row.startsWith('first') &&
      before?.cell === 'level' &&
      it.cell === 'level' &&
      before.branch === it.branch;
    if (run !== undefined && isSame) run.push(it);
    else runs.push([it]);
  }
  return runs;
}

function inputOf({ context }: ScoreParts, cell: LevelCell, row: LevelRow): CellInput {
  const { model, locate, texts } = context;
  const { total } = texts.score.levelTotals;
  if (cell.cell === 'total') {
    const whole: Partial<Record<LevelRow, CellInput>> = {
      first: total,
      firstFull: model.fullPoints,
      firstWon: roundedFormula(context),
    };
    return whole[row] ?? null;
  }
  const { branch, level } = cell;
  const sum = { formula: printFormula({ node: 'ref', key: branch.key }, locate) };
  const inputs: Readonly<Record<LevelRow, CellInput>> = {
    first: branch.indicator.name,
    firstFull: branch.indicator.points,
    firstWon: sum,
    second: nameOf(context, cell),
    secondFull: level?.indicator.points ?? null,
    secondWon: level === null ? null : { formula: printFormula(level.subtotal, locate) },
  };
  return inputs[row];
}

function nameOf({ texts }: ScoreParts['context'], cell: LevelCell): string {
  if (cell.cell === 'total' || cell.level === null) return '';
  const { name, otherName } = cell.level.indicator;
  return texts.score.twoNames(name, otherName);
}

/** Names are wrapped; each has the width of the columns that it stands over. */
function growNames(
  parts: ScoreParts,
  row: number,
  cells: readonly LevelCell[],
  kind: LevelRow,
): void {
  if (kind !== 'first' && kind !== 'second') return;
  const { context } = parts;
  const pt = runsOf(cells, kind).map((run) => {
    const [first] = run;
    const chars = run.reduce((sum, it) => sum + context.grid.chars(it.column), 0);
    const text = first === undefined ? null : inputOf(parts, first, kind);
    return textHeightPt(typeof text === 'string' ? text : '', chars);
  });
  growRows(parts, { top: row, bottom: row }, Math.max(...pt));
}

function putCell(
  parts: ScoreParts,
  key: string,
  [from, to]: readonly [ScoreColumn, ScoreColumn],
  { input, style }: { readonly input: CellInput; readonly style: StyleName },
): void {
  const { grid } = parts.context;
  const row = grid.row(key);
  const area = { top: row, bottom: row, left: grid.column(from), right: grid.column(to) };
  putSpread(parts, area, input, style);
}
