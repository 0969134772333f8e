import type { ValidationTexts } from '../i18n/sheetValidationTexts';
import { answers } from '../rules/answers';
import type { LeafModel } from '../scoring/model';
import { formatAddress } from '../workbook/address';
import type { CellInput, Validation } from '../workbook/plan';
import type { ScoreColumn } from './scoreGrid';
import { rowEntry, type ScoreParts } from './scoreParts';
import type { StyleName } from './styles';
import { typedInput } from './typedInput';
import { responsibleChars, validation } from './validations';

/**
 * 不适用 and 责任单位 of a leaf, in tables that ask for them, empty beside all else. `row` is the key of the first row;
 * `spread` puts one value over the rows of the block.
 */
export function putLeafCells(
  parts: ScoreParts,
  leaf: LeafModel | null,
  row: string,
  spread: (column: ScoreColumn, input: CellInput, style: StyleName) => void,
): void {
  const { context, fills, validations } = parts;
  const { grid, texts } = context;
  const ask = (
    column: 'applies' | 'responsible',
    rule: Validation['rule'],
    words: ValidationTexts,
  ): void => {
    spread(column, null, column);
    const place = { row: grid.row(row), column: grid.column(column) };
    fills.push({
      ...place,
      of: ({ entries }) => typedInput(rowEntry(entries, row)[column] ?? null),
    });
    validations.push(validation(formatAddress(place.row, place.column), rule, words));
  };
  if (grid.columns.includes('applies')) {
    const choices = [answers.notApplicable];
    if (leaf?.leaf.mayNotApply === true)
      ask('applies', { type: 'list', choices }, texts.validation.applies());
    else spread('applies', null, 'center');
  }
  if (grid.columns.includes('responsible')) {
    const max = responsibleChars;
    if (leaf === null) spread('responsible', null, 'center');
    else ask('responsible', { type: 'textLength', max }, texts.validation.responsible(max));
  }
}
