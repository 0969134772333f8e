import type { Adjustment } from '../scheme/scheme';
import { putBlock, putSpread } from './scoreBlock';
import type { Line } from './scoreGrid';
import { valueColumn } from './scoreLocate';
import { fixRow, rowPt, type ScoreParts } from './scoreParts';
import { ruleSentence } from '../rules/registry';

type AdjustmentLine = Extract<Line, { readonly line: 'adjustment' }>;

/** Bonus and penalty items under a heading of their own; what they give or take stands in the column of lost points. */
export function putAdjustments(parts: ScoreParts): void {
  const { grid, model, texts } = parts.context;
  const head = grid.lines.find((it) => it.line === 'adjustmentHead');
  if (head === undefined) return;
  putHeading(parts, grid.row(head.key ?? ''));
  const lines = grid.lines.filter((it): it is AdjustmentLine => it.line === 'adjustment');
  for (const item of model.adjustments) {
    const { adjustment } = item;
    putBlock(parts, {
      lines: lines.filter((it) => it.adjustment === item),
      name: adjustment.name,
      full: null,
      leaf: null,
      criterion: adjustment.rule.quote ?? ruleSentence(adjustment.rule),
      wanted: adjustment.evidence ?? texts.score.noEvidence,
      score: null,
      valueColumn: valueColumn(adjustment.sign),
    });
  }
  putSign(parts, lines, 'bonus');
  putSign(parts, lines, 'penalty');
}

/** One line across; the columns are those of the table above. */
function putHeading(parts: ScoreParts, row: number): void {
  const { draft, context } = parts;
  const { grid, texts } = context;
  const area = {
    top: row,
    bottom: row,
    left: grid.column('level1'),
    right: grid.column('evidence'),
  };
  draft.put(row, 0, '#adjustments', 'key');
  putSpread(parts, area, texts.adjustments.heading, 'band');
  fixRow(parts, row, rowPt + 3);
}

/** 加分项 or 扣分项 over the level and points columns of all its rows. */
function putSign(
  parts: ScoreParts,
  lines: readonly AdjustmentLine[],
  sign: Adjustment['sign'],
): void {
  const { grid, texts } = parts.context;
  const rows = lines
    .filter((it) => it.adjustment.adjustment.sign === sign)
    .map((it) => grid.row(it.key));
  if (rows.length === 0) return;
  const area = {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: grid.column('level1'),
    right: grid.column('points'),
  };
  putSpread(parts, area, texts.adjustments[sign], 'level');
}
