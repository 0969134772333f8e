import type { Adjustment } from '../scheme/scheme';
import { putBlock, putSpread } from './scoreBlock';
import type { Line, ScoreColumn } from './scoreGrid';
import { rowPt, type ScoreParts } from './scoreParts';
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
      points: null,
      full: null,
      criterion: adjustment.rule.quote ?? ruleSentence(adjustment.rule),
      wanted: adjustment.evidence ?? texts.score.noEvidence,
      score: null,
      lostStyle: adjustment.sign === 'penalty' ? 'lost' : 'figure',
    });
  }
  putSign(parts, lines, 'bonus');
  putSign(parts, lines, 'penalty');
}

function putHeading({ draft, context, heights }: ScoreParts, row: number): void {
  const { grid, texts } = context;
  const words: Partial<Record<ScoreColumn, string>> = {
    level1: texts.adjustments.kind,
    criterion: texts.score.columns.criterion,
    item: texts.score.columns.item,
    self: texts.score.columns.self,
    review: texts.score.columns.review,
    lost: texts.adjustments.change,
    reason: texts.adjustments.reason,
    wanted: texts.score.columns.wanted,
    evidence: texts.adjustments.basis,
  };
  const first = grid.column('level1');
  grid.columns.slice(first, grid.column('evidence') + 1).forEach((name, index) => {
    draft.put(row, first + index, words[name] ?? null, 'head');
  });
  draft.put(row, 0, '#adjustments', 'key');
  draft.merge({ top: row, bottom: row, left: first, right: grid.column('points') });
  heights.set(row, rowPt + 4);
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
