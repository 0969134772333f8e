import type { Indicator } from '../scheme/scheme';
import { printFormula } from '../workbook/formula';
import { putBlock, putSpread } from './scoreBlock';
import { leafFormula } from './scoreFormulas';
import type { Line } from './scoreGrid';
import { aidCells } from './scoreLocate';
import { firstRow } from '../scoring/firstRow';
import { growRows, type ScoreParts } from './scoreParts';
import { textHeightPt } from './textHeight';

type LeafLine = Extract<Line, { readonly line: 'leaf' }>;

/** The indicator tree: leaves with their rules, the names of the levels beside them, subtotals in the hidden column. */
export function putLeaves(parts: ScoreParts): void {
  const { context, draft } = parts;
  const { grid, texts, model, locate } = context;
  const lines = grid.lines.filter((it): it is LeafLine => it.line === 'leaf');
  for (const branch of model.branches) {
    for (const leaf of branch.leaves) {
      putBlock(parts, {
        lines: lines.filter((it) => it.leaf === leaf),
        name: leaf.leaf.name,
        leaf,
        full: leaf.points,
        criterion: leaf.leaf.criterion,
        wanted: leaf.leaf.evidence ?? texts.score.noEvidence,
        score: leafFormula(context, leaf),
        valueColumn: 'lost',
      });
    }
    const [first] = branch.leaves;
    if (first === undefined) continue;
    const formula = printFormula(branch.subtotal, locate);
    draft.put(grid.row(firstRow(first.rules)), grid.column('result'), { formula }, 'key');
  }
  for (const { row, column, value } of aidCells(model))
    draft.put(grid.row(row), grid.column(column), { formula: printFormula(value, locate) }, 'key');
  model.table.levels.forEach((_, index) => putLevel(parts, lines, index));
}

/**
 * Names of one level, each merged over the rows of its leaves. The last level is that of the leaves where no indicator
 * stands so deep; else a leaf that stands higher leaves the cell empty.
 */
function putLevel(parts: ScoreParts, lines: readonly LeafLine[], index: number): void {
  const { grid, texts } = parts.context;
  const name = `level${index + 1}` as const;
  const column = grid.column(name);
  const done = new Set<Indicator>();
  // A top-level indicator of three levels is longer than a page, so its name stands where it begins.
  const topStyle = parts.context.model.table.levels.length > 2 ? 'levelTop' : 'level';
  if (lines.every((it) => it.leaf.path.length <= index)) {
    putLeafNames(parts, lines, name);
    return;
  }
  for (const line of lines) {
    const indicator = line.leaf.path[index];
    const row = grid.row(line.key);
    if (indicator === undefined) {
      putSpread(parts, { top: row, bottom: row, left: column, right: column }, null, 'center');
      continue;
    }
    if (done.has(indicator)) continue;
    done.add(indicator);
    const rows = lines
      .filter((it) => it.leaf.path[index] === indicator)
      .map((it) => grid.row(it.key));
    const area = { top: row, bottom: Math.max(...rows), left: column, right: column };
    const words = texts.score.indicator(
      indicator.name,
      indicator.points,
      parts.context.model.table.scale,
    );
    putSpread(parts, area, words, index === 0 ? topStyle : 'center');
    growRows(parts, area, textHeightPt(words, grid.chars(name)));
  }
}

function putLeafNames(parts: ScoreParts, lines: readonly LeafLine[], name: `level${number}`): void {
  const { grid, texts } = parts.context;
  const column = grid.column(name);
  for (const leaf of new Set(lines.map((it) => it.leaf))) {
    const rows = lines.filter((it) => it.leaf === leaf).map((it) => grid.row(it.key));
    const area = { top: Math.min(...rows), bottom: Math.max(...rows), left: column, right: column };
    const words = texts.score.leaf(leaf.leaf.name, leaf.leaf.source);
    putSpread(parts, area, words, 'center');
    growRows(parts, area, textHeightPt(words, grid.chars(name)));
  }
}
