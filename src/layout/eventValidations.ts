import type { SheetEventTexts } from '../i18n/sheetEventTexts';
import { eventDate, type EventColumn } from '../scoring/eventModel';
import { formatColumn, formatRange } from '../workbook/address';
import type { Validation, ValidationRule } from '../workbook/plan';
import type { EventGrid, EventSheetColumn } from './eventGrid';
import { listRows } from './listSheet';
import { longTextChars, mostOccurrences, validation } from './validations';
import type { ValidationTexts } from '../i18n/sheetValidationTexts';

/** The most characters of the number of an event. */
const numberChars = 40;

/** What may be typed in each column of the ledger of events. */
export function eventValidations(
  grid: EventGrid,
  year: number,
  { validation: words }: SheetEventTexts,
): readonly Validation[] {
  const of = (name: EventColumn, rule: ValidationRule, texts: ValidationTexts): Validation => {
    const column = grid.column(name);
    const top = listRows.firstRow;
    const range = formatRange({ top, bottom: top + grid.rows - 1, left: column, right: column });
    return validation(range, rule, texts);
  };
  const { min, max } = eventDate(year);
  const { units, active, rules } = grid.lists;
  return [
    of('date', { type: 'date', min, max }, words.date(year)),
    of('unit', list(grid, 'unitName', active > 0 ? active : units.length), words.unit),
    of('rule', list(grid, 'ruleLabel', rules.length), words.rule),
    of('count', { type: 'whole', min: 1, max: mostOccurrences }, words.count),
    of('basis', length(longTextChars), words.basis(longTextChars)),
    of('number', length(numberChars), words.number(numberChars)),
    of('note', length(longTextChars), words.note(longTextChars)),
  ];
}

function length(max: number): ValidationRule {
  return { type: 'textLength', max };
}

/** The first cells of a list. */
function list(grid: EventGrid, name: EventSheetColumn, count: number): ValidationRule {
  const column = formatColumn(grid.column(name));
  const first = listRows.firstRow + 1;
  const range = `$${column}$${first}:$${column}$${first + Math.max(1, count) - 1}`;
  return { type: 'listRange', range };
}
