import type { ScoreContext } from './scoreFormulas';
import { unitStateFormula } from './scoreFormulas';
import { headKeys, scoreRows, type ScoreColumn } from './scoreGrid';
import type { SheetDraft } from './sheetDraft';
import type { StyleName } from './styles';
import type { Typed } from '../base/value';
import { typedInput } from './typedInput';

/** What the rows above the table say. */
export interface ScoreHead {
  readonly mark: string;
  readonly title: string;
  readonly unit: string;
  readonly complete: Typed;
}

/** Key row, title, unit line and headings of a score sheet. */
export function putScoreHead(draft: SheetDraft, context: ScoreContext, head: ScoreHead): void {
  const { grid, texts, model } = context;
  const { keyRow, titleRow, headRow, columnsRow } = scoreRows;
  const last = grid.column('evidence');
  const first = grid.column('level1');
  const across = (row: number, from: ScoreColumn, to: ScoreColumn): void =>
    draft.merge({ top: row, bottom: row, left: grid.column(from), right: grid.column(to) });
  const put = (
    row: number,
    column: ScoreColumn,
    input: Parameters<SheetDraft['put']>[2],
    style: StyleName,
  ): void => draft.put(row, grid.column(column), input, style);

  grid.columns.forEach((name, column) => {
    draft.put(keyRow, column, column === 0 ? head.mark : name, 'key');
  });
  for (const key of Object.values(headKeys)) draft.put(grid.row(key), 0, key, 'key');
  draft.put(titleRow, first, head.title, 'title');
  draft.merge({ top: titleRow, bottom: titleRow, left: first, right: last });

  put(headRow, 'level1', texts.score.unit(head.unit), 'plain');
  across(headRow, 'level1', 'criterion');
  put(headRow, 'item', texts.score.completeLabel, 'plainRight');
  across(headRow, 'item', 'self');
  put(headRow, 'review', typedInput(head.complete), 'complete');
  put(headRow, 'lost', texts.score.stateLabel, 'plainRight');
  across(headRow, 'lost', 'score');
  put(headRow, 'reason', unitStateFormula(context), 'plain');
  put(headRow, 'wanted', texts.score.unitOfMeasure, 'plainRight');
  across(headRow, 'wanted', 'evidence');

  const headings: Readonly<Record<string, string>> = texts.score.columns;
  const heading = (name: ScoreColumn): string => {
    if (name === 'key' || name === 'state' || name === 'result') return '';
    const found = headings[name];
    if (found !== undefined) return found;
    const level = Number(name.slice('level'.length));
    return model.table.levels[level - 1] ?? texts.score.level(level);
  };
  grid.columns.slice(first, last + 1).forEach((name, index) => {
    draft.put(columnsRow, first + index, heading(name), 'head');
  });
}
