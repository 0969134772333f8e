import type { SheetEventTexts } from '../i18n/sheetEventTexts';
import {
  entryAggregates,
  eventCases,
  unknownMark,
  wrongStates,
  type EventState,
} from '../scoring/eventModel';
import { formatAbsolute, formatColumn } from '../workbook/address';
import { printTest, printText, type Locate } from '../workbook/formula';
import { printAggregate } from '../workbook/printAggregate';
import type { EventGrid, EventSheetColumn } from './eventGrid';
import { listRows } from './listSheet';

/** Texts of the formulas in the row of an event; its own cells are relative, so that they still fit after sorting. */
export type RowFormulas = Readonly<
  Record<'state' | 'unitAt' | 'ruleAt' | 'counted' | 'wrong', string>
>;

export function eventRowFormulas(
  grid: EventGrid,
  year: number,
  words: SheetEventTexts['states'],
): (row: number) => RowFormulas {
  const corner = { top: formatAbsolute(listRows.firstRow, grid.column('group0')) };
  const applies = `${corner.top}:${appliesEnd(grid)}`;
  return (row) => {
    const cell = (name: EventSheetColumn): string =>
      `$${formatColumn(grid.column(name))}${row + 1}`;
    const [unitAt, ruleAt, state] = [cell('unitAt'), cell('ruleAt'), cell('state')];
    const unitCode = `INDEX(${grid.units('unitCode')},${unitAt})`;
    const ruleKey = `INDEX(${grid.rules('ruleKey')},${ruleAt})`;
    const group = `INDEX(${grid.units('unitGroup')},${unitAt})`;
    const results: Readonly<Record<string, string>> = {
      unitAt,
      ruleAt,
      applies: `INDEX(${applies},${ruleAt},${group})`,
    };
    const locate: Locate = {
      input: (key) => inputCell(cell, key),
      ref: (key) => results[key] ?? '',
    };
    const is = (word: string): string => `${state}=${printText(word)}`;
    const unknown = printText(unknownMark);
    const bar = '&"|"&';
    return {
      unitAt: printPlace(cell('unit'), grid.units('unitName')),
      ruleAt: printPlace(cell('rule'), grid.rules('ruleLabel')),
      state: eventCases(year, grid.lists.counted).reduceRight(
        (otherwise, it) =>
          `IF(${printTest(it.when, locate)},${printText(stateWord(it.state, words))},${otherwise})`,
        printText(words.counted),
      ),
      counted: `IF(${is(words.counted)},${unitCode}${bar}${ruleKey},"")`,
      wrong:
        `IF(OR(${['', words.counted, words.outside].map(is).join(',')}),"",` +
        `IF(${unitAt}=0,${unknown},${unitCode})${bar}` +
        `IF(OR(${ruleAt}=0,${is(words.foreign)}),${unknown},${ruleKey}))`,
    };
  };
}

/** Events that are wrong, whosever they are. */
export function wrongEventsFormula(grid: EventGrid, words: SheetEventTexts['states']): string {
  const states = grid.events('state');
  return wrongStates.map((it) => `COUNTIF(${states},${printText(stateWord(it, words))})`).join('+');
}

/** Wrong events of a unit of which the rule is not known, of a rule of which the unit is not, and of which neither is. */
export function wrongFormula(
  grid: EventGrid,
  which: 'wrongUnit' | 'wrongRule' | 'wrongBoth',
  { unit = '', rule = '' }: { readonly unit?: string; readonly rule?: string },
): string {
  return printAggregate(entryAggregates(unit, rule)[which], grid.events);
}

/** What the column of states says; nothing for an empty row. */
export function stateWord(state: EventState, words: SheetEventTexts['states']): string {
  return state === 'empty' ? '' : words[state];
}

/**
 * The place of a text in a list, 0 where it is not there: MATCH alone would take `*` for any text. The list's own text stands
 * right of the sign, since Univer takes `*` there for any text too.
 */
function printPlace(cell: string, list: string): string {
  const match = `MATCH(${cell},${list},0)`;
  return `IF(ISERROR(${match}),0,IF(${cell}=INDEX(${list},${match}),${match},0))`;
}

function inputCell(cell: (name: EventSheetColumn) => string, key: string): string {
  const names: readonly EventSheetColumn[] = [
    ...(['date', 'unit', 'rule', 'count', 'basis', 'number', 'note'] as const),
  ];
  const name = names.find((it) => it === key);
  if (name === undefined) throw new RangeError(`no column ${key} in the ledger of events`);
  return cell(name);
}

function appliesEnd(grid: EventGrid): string {
  const bottom = listRows.firstRow + Math.max(1, grid.lists.rules.length) - 1;
  return formatAbsolute(bottom, grid.column(`group${grid.lists.groups.length - 1}`));
}
