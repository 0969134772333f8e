import type { SheetTexts } from '../i18n/sheetTexts';
import { answers } from '../rules/answers';
import type { SeriesEntries } from '../scoring/evaluation';
import { heldKey, periodsAmong, periodState, rankedKey, rankKey } from '../scoring/seriesModel';
import { formatAbsolute, formatColumn, formatRange, quoteSheet } from '../workbook/address';
import { printFormula, printText, type Locate } from '../workbook/formula';
import type { SheetPlan, Validation } from '../workbook/plan';
import { flatPrint } from './flatPrint';
import type { SeriesCells } from './scoreFormulas';
import { seriesKeys, type SeriesColumn, type SeriesGrid } from './seriesGrid';
import { headRows, listRows, putListHead } from './listSheet';
import { createDraft, type SheetDraft } from './sheetDraft';
import { printState, printWorst } from './stateFormula';
import { typedInput } from './typedInput';
import { validation } from './validations';

/** What the sheet of a rank series is made of. */
export interface SeriesSheet {
  readonly key: string;
  readonly name: string;
  readonly mark: string;
  readonly title: string;
  readonly footer: string;
  readonly entries: SeriesEntries;
  /** Names by unit code. */
  readonly unitNames: Readonly<Record<string, string>>;
}

/** Ranks that a third party made: units × periods, with the counts that bonus and penalty items read. */
export function planSeriesSheet(
  sheet: SeriesSheet,
  grid: SeriesGrid,
  texts: SheetTexts,
): SheetPlan {
  const draft = createDraft();
  putListHead(draft, {
    mark: sheet.mark,
    title: sheet.title,
    note: texts.series.note,
    noteStyle: 'note',
    columns: grid.columns,
    right: grid.column('state'),
    heading: (_, column) => heading(grid, grid.columns[column] ?? 'key', texts),
  });
  const validations = [...putHeld(draft, sheet, grid, texts), ...rankValidations(grid, texts)];
  grid.units.forEach((unit, index) => putUnit(draft, { sheet, grid, texts }, unit, index));
  putRanked(draft, grid, texts);
  for (const unit of grid.withdrawn) putWithdrawn(draft, { sheet, grid, texts }, unit);
  return {
    key: sheet.key,
    name: sheet.name,
    visibility: 'visible',
    columns: grid.columns.map((name) => columnPlan(name)),
    rows: [
      ...headRows(30, 40, 24),
      ...grid.withdrawn.map((unit) => ({
        row: grid.unitRow(unit),
        hidden: true,
      })),
    ],
    ...draft.content(),
    validations,
    conditionalFormats: [],
    freeze: {
      rows: listRows.firstRow,
      columns: grid.column('unit') + 1,
    },
    isProtected: true,
    print: flatPrint('portrait', listRows.columnsRow, sheet.footer),
  };
}

/** Where score sheets find a unit's counts and state on this sheet. */
export function seriesCells(
  grids: readonly { readonly grid: SeriesGrid; readonly name: string }[],
  unit: string,
): SeriesCells {
  const cell = (id: string, column: SeriesColumn): string => {
    const found = grids.find((it) => it.grid.series.id === id);
    if (found === undefined) throw new RangeError(`no sheet for series ${id}`);
    const { grid, name } = found;
    return `${quoteSheet(name)}!${formatAbsolute(grid.unitRow(unit), grid.column(column))}`;
  };
  return {
    periods: (series, end, places) => cell(series, `${end}${places}`),
    state: (series) => cell(series, 'state'),
  };
}

function heading(grid: SeriesGrid, name: SeriesColumn, texts: SheetTexts): string {
  const { columns } = texts.series;
  if (name === 'number') return columns.number;
  if (name === 'unit') return columns.unit;
  if (name === 'state') return texts.summary.columns.state;
  const count = grid.counts.find((it) => `${it.end}${it.places}` === name);
  if (count !== undefined) return columns[count.end](count.places);
  const period = Number(name.slice('period'.length));
  return grid.series.periods[period] ?? texts.series.period(period + 1);
}

function columnPlan(name: SeriesColumn): SheetPlan['columns'][number] {
  if (name === 'key' || name.startsWith('periodState')) return { widthChars: 8, hidden: true };
  if (name === 'number') return { widthChars: 6 };
  return { widthChars: name === 'unit' ? 26 : 11 };
}

function putHeld(
  draft: SheetDraft,
  sheet: SeriesSheet,
  grid: SeriesGrid,
  texts: SheetTexts,
): readonly Validation[] {
  const row = grid.heldRow;
  draft.put(row, 0, seriesKeys.held, 'key');
  const left = grid.column('number');
  draft.put(row, left, texts.series.held, 'center');
  draft.style({ top: row, bottom: row, left, right: grid.column('state') }, 'center');
  draft.merge({ top: row, bottom: row, left, right: left + 1 });
  const area = (column: number): string =>
    formatRange({ top: row, bottom: row, left: column, right: column });
  return grid.series.periods.map((_, period) => {
    const column = grid.column(`period${period}`);
    draft.put(row, column, typedInput(sheet.entries.held[period] ?? null), 'review');
    const choices = [answers.yes, answers.notHeld];
    return validation(area(column), { type: 'list', choices }, texts.validation.held());
  });
}

function rankValidations(grid: SeriesGrid, texts: SheetTexts): readonly Validation[] {
  const units = grid.units.length;
  if (units === 0) return [];
  const range = formatRange({
    top: grid.firstUnitRow,
    bottom: grid.rankedRow - 1,
    left: grid.column('period0'),
    right: grid.column(`period${grid.series.periods.length - 1}`),
  });
  const rule = { type: 'whole', min: 1, max: units } as const;
  return [validation(range, rule, texts.validation.rank(units))];
}

interface UnitContext {
  readonly sheet: SeriesSheet;
  readonly grid: SeriesGrid;
  readonly texts: SheetTexts;
}

function putUnit(draft: SheetDraft, context: UnitContext, unit: string, index: number): void {
  const { sheet, grid, texts } = context;
  const row = grid.unitRow(unit);
  const periods = grid.series.periods.length;
  const locate = unitLocate(grid, row);
  draft.put(row, 0, unit, 'key');
  draft.put(row, grid.column('number'), index + 1, 'center');
  draft.put(row, grid.column('unit'), sheet.unitNames[unit] ?? unit, 'text');
  for (let period = 0; period < periods; period++) {
    const typed = sheet.entries.ranks[unit]?.[period] ?? null;
    draft.put(row, grid.column(`period${period}`), typedInput(typed), 'review');
    const state = printState(periodState(period, grid.units.length), locate, texts.states);
    draft.put(row, grid.column(`periodState${period}`), { formula: state }, 'key');
  }
  const from = formatColumn(grid.column('periodState0'));
  const to = formatColumn(grid.column(`periodState${periods - 1}`));
  const state = printWorst(`$${from}$${row + 1}:$${to}$${row + 1}`, texts.states);
  draft.put(row, grid.column('state'), { formula: state }, 'center');
  const assessed = `${formatAbsolute(row, grid.column('state'))}=${printText(texts.states.assessed)}`;
  for (const { end, places } of grid.counts) {
    const count = printFormula(periodsAmong(end, places, periods), locate);
    const formula = `IF(${assessed},${count},"")`;
    draft.put(row, grid.column(`${end}${places}`), { formula }, 'figure');
  }
}

/** What was typed for a unit that left; its own sheet, hidden too, reads that it is not assessed. */
function putWithdrawn(draft: SheetDraft, { sheet, grid, texts }: UnitContext, unit: string): void {
  const row = grid.unitRow(unit);
  draft.put(row, 0, unit, 'key');
  draft.put(row, grid.column('unit'), sheet.unitNames[unit] ?? unit, 'text');
  grid.series.periods.forEach((_, period) => {
    const typed = sheet.entries.ranks[unit]?.[period] ?? null;
    draft.put(row, grid.column(`period${period}`), typedInput(typed), 'review');
  });
  draft.put(row, grid.column('state'), texts.states.blank, 'center');
}

function unitLocate(grid: SeriesGrid, row: number): Locate {
  const cells = new Map<string, string>();
  grid.series.periods.forEach((_, period) => {
    const column = grid.column(`period${period}`);
    cells.set(heldKey(period), formatAbsolute(grid.heldRow, column));
    cells.set(rankKey(period), formatAbsolute(row, column));
    cells.set(rankedKey(period), formatAbsolute(grid.rankedRow, column));
  });
  const input = (key: string): string => {
    const cell = cells.get(key);
    if (cell === undefined) throw new RangeError(`nothing on the series sheet for ${key}`);
    return cell;
  };
  return { input, ref: input };
}

function putRanked(draft: SheetDraft, grid: SeriesGrid, texts: SheetTexts): void {
  const row = grid.rankedRow;
  draft.put(row, 0, seriesKeys.ranked, 'key');
  const left = grid.column('number');
  draft.style({ top: row, bottom: row, left, right: grid.column('state') }, 'center');
  draft.put(row, left, texts.series.ranked);
  draft.merge({ top: row, bottom: row, left, right: left + 1 });
  grid.series.periods.forEach((_, period) => {
    const column = formatColumn(grid.column(`period${period}`));
    const range = `$${column}$${grid.firstUnitRow + 1}:$${column}$${grid.rankedRow}`;
    const formula = grid.units.length === 0 ? '0' : `COUNT(${range})`;
    draft.put(row, grid.column(`period${period}`), { formula }, 'center');
  });
}
