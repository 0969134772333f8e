import { answers } from '../rules/answers';
import { entryAggregates, entryCount, isEntryWrong, type EntryRef } from '../scoring/eventModel';
import { formatAbsolute, quoteSheet } from '../workbook/address';
import { printFormula, printTest, printText, type Locate } from '../workbook/formula';
import { printAggregate } from '../workbook/printAggregate';
import type { EventGrid } from './eventGrid';
import { listRows } from './listSheet';

/** Where the ledger keeps how many events are wrong, and of how many of them nothing is known. */
export const wrongCells = { any: 'wrong', both: 'counted' } as const;

/** Prints what stands in 复核 of a row that the ledger counts; `name` is the ledger's sheet. */
export function eventCells(grid: EventGrid, name: string): (unit: string, rule: string) => string {
  const sheet = `${quoteSheet(name)}!`;
  const at = (row: number, column: Parameters<EventGrid['column']>[0]): string =>
    sheet + formatAbsolute(row, grid.column(column));
  const unitRows = new Map(grid.lists.units.map((it, index) => [it.code, index]));
  const ruleRows = new Map(grid.lists.rules.map((it, index) => [it.key, index]));
  return (unit, rule) => {
    const { wrongOwn, count } = entryAggregates(unit, rule);
    const cells: Readonly<Record<EntryRef, string>> = {
      wrongAny: at(listRows.columnsRow, wrongCells.any),
      wrongBoth: at(listRows.columnsRow, wrongCells.both),
      wrongUnit: at(listRows.firstRow + placeOf(unitRows, unit), 'unitWrong'),
      wrongRule: at(listRows.firstRow + placeOf(ruleRows, rule), 'ruleWrong'),
      wrongOwn: printAggregate(wrongOwn, (it) => sheet + grid.events(it)),
      count: printAggregate(count, (it) => sheet + grid.events(it)),
    };
    const named: Readonly<Record<string, string>> = cells;
    const ref = (key: string): string => named[key] ?? '';
    const locate: Locate = { input: ref, ref };
    return `IF(${printTest(isEntryWrong, locate)},${printText(answers.wrong)},${printFormula(entryCount, locate)})`;
  };
}

function placeOf(places: ReadonlyMap<string, number>, key: string): number {
  const place = places.get(key);
  if (place === undefined) throw new RangeError(`the ledger of events does not list ${key}`);
  return place;
}
