import type { SheetTexts } from '../i18n/sheetTexts';
import { eventColumns, type EventColumn } from '../scoring/eventModel';
import type { EventLedger, ForeignCell } from '../scoring/evaluation';
import { formatAbsolute, formatAddress, formatRange } from '../workbook/address';
import { printText } from '../workbook/formula';
import type { SheetPlan } from '../workbook/plan';
import { wrongCells } from './eventCells';
import { eventRowFormulas, wrongEventsFormula, wrongFormula } from './eventFormulas';
import { eventRowKey, type EventGrid, type EventSheetColumn } from './eventGrid';
import { eventValidations } from './eventValidations';
import { flatPrint } from './flatPrint';
import { headRows, listColumns, listRows, putListHead } from './listSheet';
import { headKeys } from './scoreGrid';
import { createDraft, type SheetDraft } from './sheetDraft';
import type { StyleName } from './styles';
import { typedInput } from './typedInput';

/** What the ledger of events is made of. */
export interface EventSheet {
  readonly key: string;
  readonly name: string;
  readonly mark: string;
  readonly title: string;
  readonly footer: string;
  readonly year: number;
  readonly ledger: EventLedger;
  /** Cells that people filled in columns of their own. */
  readonly foreignCells: readonly ForeignCell[];
}

/** Where the sheet remembers how many rows it prints. */
export const printedColumn: EventSheetColumn = 'unitAt';

const red = '#B3261E';

/** Events through the year, one a row: flat, so that it can be sorted and filtered, with room for more. */
export function planEventSheet(sheet: EventSheet, grid: EventGrid, texts: SheetTexts): SheetPlan {
  const draft = createDraft();
  const words = texts.events;
  const right = grid.column('state');
  const headings: Readonly<Record<string, string>> = words.columns;
  putListHead(draft, {
    mark: sheet.mark,
    title: sheet.title,
    note: words.note,
    noteStyle: 'note',
    columns: grid.columns,
    right,
    heading: (name) => headings[name] ?? '',
  });
  const any = formatAbsolute(listRows.columnsRow, grid.column(wrongCells.any));
  const [before, after] = words.wrong.map((it) => printText(it));
  const wrong = `IF(${any}=0,"",${before}&${any}&${after})`;
  draft.put(listRows.noteRow, 1, { formula: `${printText(words.note)}&${wrong}` }, 'note');
  putEvents(draft, { sheet, grid, texts });
  putLists(draft, grid);
  putTotals(draft, grid, sheet, texts);
  for (const { row, offset, typed } of sheet.foreignCells)
    draft.put(rowOf(row), grid.columns.length + offset, typedInput(typed), 'foreign');
  const first = listRows.firstRow;
  const last = first + grid.rows - 1;
  const state = `$${formatAddress(first, right)}`;
  const { counted, outside } = words.states;
  const isWrong = ['', counted, outside].map((it) => `${state}<>${printText(it)}`).join(',');
  return {
    key: sheet.key,
    name: sheet.name,
    visibility: 'visible',
    columns: listColumns(grid.columns, widthsOf(grid), hiddenOf(grid)),
    rows: headRows(32, 30, 24),
    ...draft.content(),
    validations: eventValidations(grid, sheet.year, words),
    conditionalFormats: [
      {
        range: formatRange({ top: first, bottom: last, left: 1, right }),
        formula: `AND(${isWrong})`,
        fill: '#F9D7D5',
        color: red,
      },
      { range: formatAddress(listRows.noteRow, 1), formula: `${any}>0`, color: red, bold: true },
    ],
    freeze: { rows: first, columns: 0 },
    isProtected: true,
    filter: formatRange({ top: listRows.columnsRow, bottom: last, left: 1, right: right - 1 }),
    print: {
      ...flatPrint('landscape', listRows.columnsRow, sheet.footer),
      area: formatRange({
        top: listRows.titleRow,
        bottom: first + sheet.ledger.printed - 1,
        left: 1,
        right,
      }),
    },
  };
}

interface EventContext {
  readonly sheet: EventSheet;
  readonly grid: EventGrid;
  readonly texts: SheetTexts;
}

const looks: Readonly<Record<EventColumn, StyleName>> = {
  date: 'eventDate',
  unit: 'reason',
  rule: 'reason',
  count: 'eventCount',
  basis: 'reason',
  number: 'reason',
  note: 'reason',
};

function putEvents(draft: SheetDraft, { sheet, grid, texts }: EventContext): void {
  const formulas = eventRowFormulas(grid, sheet.year, texts.events.states);
  for (let index = 0; index < grid.rows; index++) {
    const row = listRows.firstRow + index;
    const event = sheet.ledger.events[index];
    draft.put(row, 0, eventRowKey(index), 'key');
    for (const name of eventColumns)
      draft.put(row, grid.column(name), typedInput(event?.[name] ?? null), looks[name]);
    const own = formulas(row);
    draft.put(row, grid.column('state'), { formula: own.state }, 'center');
    for (const name of ['unitAt', 'ruleAt', 'counted', 'wrong'] as const)
      draft.put(row, grid.column(name), { formula: own[name] }, 'key');
  }
}

function putLists(draft: SheetDraft, grid: EventGrid): void {
  const { units, rules, groups } = grid.lists;
  const put = (index: number, name: EventSheetColumn, input: string | number): void =>
    draft.put(listRows.firstRow + index, grid.column(name), input, 'key');
  const putFormula = (index: number, name: EventSheetColumn, formula: string): void =>
    draft.put(listRows.firstRow + index, grid.column(name), { formula }, 'key');
  units.forEach(({ name, code, group }, index) => {
    put(index, 'unitName', name);
    put(index, 'unitCode', code);
    put(index, 'unitGroup', groups.indexOf(group) + 1);
    putFormula(index, 'unitWrong', wrongFormula(grid, 'wrongUnit', { unit: code }));
  });
  rules.forEach(({ label, key, groups: own }, index) => {
    put(index, 'ruleLabel', label);
    put(index, 'ruleKey', key);
    putFormula(index, 'ruleWrong', wrongFormula(grid, 'wrongRule', { rule: key }));
    groups.forEach((it, column) => put(index, `group${column}`, own.includes(it) ? 1 : 0));
  });
}

/** In the hidden columns of the row of headings; its key makes the sheet known where the mark was overwritten. */
function putTotals(
  draft: SheetDraft,
  grid: EventGrid,
  { ledger }: EventSheet,
  texts: SheetTexts,
): void {
  const row = listRows.columnsRow;
  const any = wrongEventsFormula(grid, texts.events.states);
  draft.put(row, 0, headKeys.columns, 'key');
  draft.put(row, grid.column(wrongCells.any), { formula: any }, 'key');
  draft.put(
    row,
    grid.column(wrongCells.both),
    { formula: wrongFormula(grid, 'wrongBoth', {}) },
    'key',
  );
  draft.put(row, grid.column(printedColumn), ledger.printed, 'key');
}

/** The row, 0-based, of a key on this sheet. */
function rowOf(key: string): number {
  return key === headKeys.columns
    ? listRows.columnsRow
    : listRows.columnsRow + Number(key.slice(1));
}

const shown: Readonly<Record<string, number>> = {
  date: 11,
  unit: 22,
  rule: 40,
  count: 6,
  basis: 24,
  number: 10,
  note: 15,
  state: 11,
};

function widthsOf(grid: EventGrid): Readonly<Record<EventSheetColumn, number>> {
  const widths: Partial<Record<EventSheetColumn, number>> = {};
  for (const name of grid.columns) widths[name] = shown[name] ?? 8;
  return { ...hiddenWidths, ...widths };
}

const hiddenWidths: Readonly<Record<Exclude<EventSheetColumn, `group${number}`>, number>> = {
  key: 8,
  date: 8,
  unit: 8,
  rule: 8,
  count: 8,
  basis: 8,
  number: 8,
  note: 8,
  state: 8,
  unitAt: 8,
  ruleAt: 8,
  counted: 8,
  wrong: 8,
  unitName: 8,
  unitCode: 8,
  unitGroup: 8,
  unitWrong: 8,
  ruleLabel: 8,
  ruleKey: 8,
  ruleWrong: 8,
};

function hiddenOf(grid: EventGrid): readonly EventSheetColumn[] {
  return grid.columns.filter((it) => !(it in shown));
}
