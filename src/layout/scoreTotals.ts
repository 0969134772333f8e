import { hasSign } from '../scoring/hasSign';
import { totalKeys } from '../scoring/model';
import { tableKeys } from '../scoring/notApplicable';
import { printFormula, printText } from '../workbook/formula';
import type { CellInput } from '../workbook/plan';
import {
  assessedPointsFormula,
  roundedFormula,
  totalFormula,
  totalNoteFormula,
  type ScoreContext,
} from './scoreFormulas';
import type { ScoreColumn } from './scoreGrid';
import { fixRow, type ScoreParts } from './scoreParts';
import type { StyleName } from './styles';

interface TotalRow {
  readonly key: string;
  readonly label: string;
  readonly value: CellInput;
  /** What the hidden column beside it holds. */
  readonly result: CellInput;
  readonly note: CellInput;
  readonly isGrand?: boolean;
}

/** Base, bonus, penalty and total, with the signature line under them. */
export function putTotals(parts: ScoreParts): void {
  const { context } = parts;
  const { model, locate, texts, notes } = context;
  const { adjustments } = texts;
  const printed = (key: 'base' | 'bonusRaw' | 'bonus' | 'penalty'): CellInput => ({
    formula: printFormula(model[key], locate),
  });
  const cut = (raw: string, bonus: string): string =>
    `IF(${raw}>${bonus},"${adjustments.bonusRaw}"&ROUND(${raw},2)&"${adjustments.cutTo}"&ROUND(${raw}-${bonus},2),"${notes.bonus}")`;
  const full = model.fullPoints;
  const rows: readonly TotalRow[] = [
    {
      key: '#base',
      label: adjustments.base(full),
      value: printed('base'),
      result: assessedPointsFormula(context),
      note: notApplicableNote(context),
    },
    ...(hasSign(model, 'bonus')
      ? [
          {
            key: '#bonus',
            label: adjustments.bonusTotal,
            value: printed('bonus'),
            result: printed('bonusRaw'),
            note: { formula: cut(locate.ref(totalKeys.bonusRaw), locate.ref(totalKeys.bonus)) },
          },
        ]
      : []),
    ...(hasSign(model, 'penalty')
      ? [
          {
            key: '#penalty',
            label: adjustments.penaltyTotal,
            value: { formula: `-${locate.ref(totalKeys.penalty)}` },
            result: printed('penalty'),
            note: notes.penalty,
          },
        ]
      : []),
    {
      key: '#total',
      label: adjustments.total,
      value: roundedFormula(context),
      result: totalFormula(context),
      note: totalNoteFormula(context, notes.total),
      isGrand: true,
    },
  ];
  for (const row of rows) putTotalRow(parts, row);
  putSignature(parts);
}

/** How many points do not apply, and what becomes of them; nothing where all apply. */
function notApplicableNote({ model, locate, texts }: ScoreContext): CellInput {
  const handling = model.settlement.notApplicable;
  if (handling === null || !model.aids.some((it) => it.key === tableKeys.lifted)) return null;
  const lifted = locate.ref(tableKeys.lifted);
  const { points, handled } = texts.adjustments.notApplicable;
  return {
    formula: `IF(N(${lifted})>0,${printText(points)}&ROUND(${lifted},2)&${printText(handled[handling])},"")`,
  };
}

function putTotalRow(parts: ScoreParts, total: TotalRow): void {
  const { draft, context } = parts;
  const { grid } = context;
  const row = grid.row(total.key);
  const isGrand = total.isGrand === true;
  const area = (from: ScoreColumn, to: ScoreColumn) => ({
    top: row,
    bottom: row,
    left: grid.column(from),
    right: grid.column(to),
  });
  const spread = (from: ScoreColumn, to: ScoreColumn, input: CellInput, style: StyleName): void => {
    draft.style(area(from, to), style);
    draft.put(row, grid.column(from), input);
    draft.merge(area(from, to));
  };
  draft.put(row, 0, total.key, 'key');
  spread('level1', 'lost', total.label, isGrand ? 'grandLabel' : 'totalLabel');
  draft.put(row, grid.column('score'), total.value, isGrand ? 'grandFigure' : 'totalFigure');
  spread('reason', 'evidence', total.note, 'totalNote');
  draft.put(row, grid.column('result'), total.result, 'key');
  fixRow(parts, row, isGrand ? 28 : 19);
}

function putSignature(parts: ScoreParts): void {
  const { draft, context } = parts;
  const { grid, texts } = context;
  const { signature } = texts.score;
  const row = grid.row('#signature');
  const part = (from: ScoreColumn, to: ScoreColumn, text: string): void => {
    draft.put(row, grid.column(from), text, 'plain');
    draft.merge({ top: row, bottom: row, left: grid.column(from), right: grid.column(to) });
  };
  draft.put(row, 0, '#signature', 'key');
  part('level1', 'points', signature.filledBy);
  part('criterion', 'criterion', `${signature.filledOn}${signature.blankDate}`);
  part('item', 'review', signature.reviewedBy);
  part('lost', 'evidence', `${signature.reviewedOn}${signature.blankDate}`);
  fixRow(parts, row, 30);
}
