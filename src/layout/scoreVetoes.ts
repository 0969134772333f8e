import { printFormula } from '../workbook/formula';
import type { CellInput } from '../workbook/plan';
import { putSpread } from './scoreBlock';
import { addEntryCells, addLongTexts } from './scoreEntry';
import { rowStateFormula, ruleFormula } from './scoreFormulas';
import { putLeafCells } from './scoreLeafCells';
import { vetoHeadKey, type FilledLine, type ScoreColumn } from './scoreGrid';
import { fixRow, growRows, rowPt, type ScoreParts } from './scoreParts';
import type { StyleName } from './styles';
import { textHeightPt } from './textHeight';

type VetoLine = Extract<FilledLine, { readonly line: 'veto' }>;

/** What makes the total 0 or the unit 不合格, a row each under a heading of their own; nothing where there is none. */
export function putVetoes(parts: ScoreParts): void {
  const { grid, model, texts, locate } = parts.context;
  const lines = grid.lines.filter((it): it is VetoLine => it.line === 'veto');
  if (lines.length === 0) return;
  const head = grid.row(vetoHeadKey);
  const across = (from: ScoreColumn, to: ScoreColumn, top: number, bottom = top) => ({
    top,
    bottom,
    left: grid.column(from),
    right: grid.column(to),
  });
  parts.draft.put(head, 0, vetoHeadKey, 'key');
  putSpread(parts, across('level1', 'evidence', head), texts.vetoes.heading, 'band');
  if (model.failed !== null) {
    const formula = printFormula(model.failed, locate);
    parts.draft.put(head, grid.column('result'), { formula }, 'key');
  }
  fixRow(parts, head, rowPt + 3);
  for (const line of lines) putVeto(parts, line);
  const rows = lines.map((it) => grid.row(it.key));
  const area = across('level1', 'points', Math.min(...rows), Math.max(...rows));
  putSpread(parts, area, texts.vetoes.name, 'level');
}

function putVeto(parts: ScoreParts, line: VetoLine): void {
  const { draft, context } = parts;
  const { grid, texts } = context;
  const { veto, key, spec } = line;
  const row = grid.row(key);
  const put = (column: ScoreColumn, input: CellInput, style: StyleName): void =>
    draft.put(row, grid.column(column), input, style);
  const { name, quote, effect } = veto.veto;
  const item = texts.vetoes.item(name, effect);
  put('key', key, 'key');
  put('criterion', quote, 'text');
  put('item', item, 'item');
  put('lost', null, 'figure');
  put('score', null, 'figure');
  put('wanted', texts.vetoes.wanted, 'grey');
  put('reason', null, 'reason');
  put('evidence', null, 'evidence');
  put('state', rowStateFormula(context, veto, spec), 'key');
  put('result', ruleFormula(context, veto), 'key');
  putLeafCells(parts, null, key, put);
  addEntryCells(parts, line, { name, points: null, sentence: quote });
  addLongTexts(parts, key, texts.vetoes.wanted);
  const pt = Math.max(
    textHeightPt(quote, grid.chars('criterion')),
    textHeightPt(item, grid.chars('item')),
  );
  growRows(parts, { top: row, bottom: row }, pt);
}
