import type { Indicator } from '../scheme/scheme';
import { printFormula } from '../workbook/formula';
import { putBlock, putSpread } from './scoreBlock';
import { leafFormula } from './scoreFormulas';
import type { Line } from './scoreGrid';
import { firstRow } from '../scoring/firstRow';
import { growRows, levelChars, type ScoreParts } from './scoreParts';
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
  model.table.levels.forEach((_, index) => putLevel(parts, lines, index));
}

/** Names of one level, each merged over the rows of its leaves; a leaf that stands higher leaves the cell empty. */
function putLevel(parts: ScoreParts, lines: readonly LeafLine[], index: number): void {
  const { grid, texts } = parts.context;
  const column = grid.column(`level${index + 1}`);
  const done = new Set<Indicator>();
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
    const name = texts.score.indicator(indicator.name, indicator.points);
    putSpread(parts, area, name, index === 0 ? 'level' : 'center');
    growRows(parts, area, textHeightPt(name, levelChars));
  }
}
