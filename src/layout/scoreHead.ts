import { unitStateFormula, type ScoreContext } from './scoreFormulas';
import { headKeys, scoreRows, type ScoreColumn } from './scoreGrid';
import type { ScoreParts, ScoreSheet } from './scoreParts';
import type { StyleName } from './styles';
import type { CellInput } from '../workbook/plan';
import { typedInput } from './typedInput';

/** Key row, title, unit line and headings of a score sheet. */
export function putScoreHead({ draft, context, fills }: ScoreParts): void {
  const { grid, texts, model } = context;
  const { keyRow, titleRow, headRow, columnsRow } = scoreRows;
  const last = grid.column('evidence');
  const first = grid.column('level1');
  const across = (row: number, from: ScoreColumn, to: ScoreColumn): void =>
    draft.merge({ top: row, bottom: row, left: grid.column(from), right: grid.column(to) });
  const put = (row: number, column: ScoreColumn, input: CellInput, style: StyleName): void =>
    draft.put(row, grid.column(column), input, style);
  const fill = (row: number, column: ScoreColumn, of: (sheet: ScoreSheet) => CellInput): void => {
    fills.push({ row, column: grid.column(column), of });
  };

  grid.columns.forEach((name, column) => {
    draft.put(keyRow, column, column === 0 ? null : name, 'key');
  });
  fill(keyRow, 'key', (it) => it.mark);
  for (const key of Object.values(headKeys)) draft.put(grid.row(key), 0, key, 'key');
  put(titleRow, 'level1', null, 'title');
  fill(titleRow, 'level1', (it) => it.title);
  draft.merge({ top: titleRow, bottom: titleRow, left: first, right: last });

  put(headRow, 'level1', null, 'plain');
  fill(headRow, 'level1', (it) => texts.score.unit(it.unit));
  across(headRow, 'level1', 'criterion');
  put(headRow, 'item', texts.score.completeLabel, 'plainRight');
  across(headRow, 'item', 'self');
  put(headRow, 'review', null, 'complete');
  fill(headRow, 'review', (it) => typedInput(it.entries.complete));
  put(headRow, 'lost', texts.score.stateLabel, 'plainRight');
  across(headRow, 'lost', 'score');
  put(headRow, 'reason', unitStateFormula(context), 'plain');
  put(headRow, 'wanted', texts.score.unitOfMeasure, 'plainRight');
  across(headRow, 'wanted', 'evidence');

  const headings: Readonly<Record<string, string>> = texts.score.columns;
  const heading = (name: ScoreColumn): string => {
    if (name === 'reason') return noteName(context);
    if (name === 'points' && model.table.scale === 'percent') return texts.score.weight;
    const found = headings[name];
    if (found !== undefined) return found;
    const level = Number(name.slice('level'.length));
    return model.table.levels[level - 1] ?? texts.score.level(level);
  };
  grid.columns.slice(first, last + 1).forEach((name, index) => {
    draft.put(columnsRow, first + index, heading(name), 'head');
  });
}

/** What the table calls the note beside a score: 赋分说明, else 扣分原因. */
export function noteName({ model, texts }: Pick<ScoreContext, 'model' | 'texts'>): string {
  return model.table.noteName ?? texts.score.columns.reason;
}
