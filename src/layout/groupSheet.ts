import type { SheetTexts } from '../i18n/sheetTexts';
import type { ForeignCell } from '../scoring/evaluation';
import { formatRange } from '../workbook/address';
import type { CellInput, SheetPlan } from '../workbook/plan';
import { unitColumns, type GroupColumn } from './groupColumns';
import { rowFormula } from './groupFormula';
import { groupRows, headingKeys, type GroupGrid } from './groupGrid';
import { putGroupHead } from './groupHead';
import { groupConditions, groupValidations } from './groupRules';
import { groupPrint } from './groupPrint';
import type { GroupPart, GroupSource } from './groupSource';
import { headKeys } from './scoreGrid';
import { rowEntry, shownText, type ScoreSheet } from './scoreParts';
import { createDraft, type SheetDraft } from './sheetDraft';
import { textHeightPt } from './textHeight';
import { typedInput } from './typedInput';

/** One of the two sheets of a group. */
export interface GroupSheet {
  readonly key: string;
  readonly name: string;
  readonly mark: string;
  readonly title: string;
  readonly note: string;
  readonly footer: string;
  readonly part: GroupPart;
  readonly source: GroupSource;
  readonly notesName: string;
  /** By unit code, those that left too. */
  readonly units: ReadonlyMap<string, ScoreSheet>;
  /** How many are ranked. */
  readonly active: number;
  readonly foreignCells: readonly ForeignCell[];
  readonly texts: SheetTexts;
}

/** A row for each unit: what stands on a unit's own sheet, one column a cell. */
export function planGroupSheet(sheet: GroupSheet): SheetPlan {
  const grid = sheet.source[sheet.part];
  const draft = createDraft();
  const print = groupPrint(sheet.footer, grid);
  const heads = putGroupHead(draft, grid, new Set(print.columnBreaksBefore), sheet.texts);
  putTop(draft, sheet, grid);
  const rows = putUnits(draft, sheet, grid);
  putForeign(draft, sheet, grid);
  return {
    key: sheet.key,
    name: sheet.name,
    visibility: 'visible',
    columns: grid.columns.map(({ widthChars, isHidden }) => ({
      widthChars,
      ...(isHidden ? { hidden: true } : {}),
    })),
    rows: [
      { row: groupRows.keyRow, hidden: true },
      { row: groupRows.titleRow, heightPt: 30 },
      { row: groupRows.noteRow, heightPt: 18 },
      ...[...heads].map(([row, heightPt]) => ({ row, heightPt })),
      ...rows,
    ],
    ...draft.content(),
    validations: groupValidations(sheet, grid),
    conditionalFormats: sheet.part === 'scores' ? groupConditions(sheet, grid) : [],
    freeze: { rows: grid.firstLine, columns: frozenColumns(grid) },
    isProtected: true,
    filter: formatRange({
      top: grid.columnsRow,
      left: grid.column(unitColumns.number),
      bottom: Math.max(grid.columnsRow + 1, lastActiveRow(grid)),
      right: lastShown(grid),
    }),
    print,
  };
}

/** Who, state and total stay in view. */
function frozenColumns(grid: GroupGrid): number {
  const last = grid.has('#total:score') ? '#total:score' : unitColumns.unit;
  return grid.column(last) + 1;
}

function lastShown({ columns }: GroupGrid): number {
  return columns.reduce((last, it, at) => (it.isHidden ? last : at), 0);
}

function lastActiveRow({ lines, firstLine }: GroupGrid): number {
  return lines.reduce(
    (last, it, at) => (it.line === 'unit' && !it.isWithdrawn ? firstLine + at : last),
    firstLine,
  );
}

function putTop(draft: SheetDraft, sheet: GroupSheet, grid: GroupGrid): void {
  const { keyRow, titleRow, noteRow } = groupRows;
  grid.columns.forEach(({ key }, at) => {
    draft.put(keyRow, at, at === 0 ? sheet.mark : key, 'key');
  });
  draft.put(titleRow, 0, headKeys.title, 'key');
  draft.put(titleRow, titleColumn, sheet.title, 'titleLeft');
  draft.put(noteRow, 0, headKeys.head, 'key');
  draft.put(noteRow, titleColumn, sheet.note, 'noteLine');
  for (const key of headingKeys(grid.levels)) draft.put(grid.row(key), 0, key, 'key');
  draft.put(grid.columnsRow, 0, headKeys.columns, 'key');
}

/** After the columns that every page repeats, or it would be cut off on each. */
const titleColumn = 3;

/** Gives back the rows' heights in pt. */
function putUnits(draft: SheetDraft, sheet: GroupSheet, grid: GroupGrid): SheetPlan['rows'] {
  const { counted } = sheet.source;
  const typed = grid.columns.map((it) => columnFill(sheet, it, it.cell));
  const counting = grid.columns.map((it, at) => {
    const cell = counted.get(it.key);
    return cell === undefined ? typed[at] : columnFill(sheet, it, cell);
  });
  let number = 0;
  return grid.lines.flatMap((line, at): SheetPlan['rows'] => {
    const row = grid.firstLine + at;
    if (line.line === 'foreign') return [];
    if (line.line === 'signature') return [putSignature(draft, sheet, row, line.key)];
    const unit = sheet.units.get(line.key);
    if (unit === undefined) return [];
    if (!line.isWithdrawn) number += 1;
    const place = { row, code: line.key, number: line.isWithdrawn ? null : number };
    const fills = unit.events === null ? typed : counting;
    fills.forEach((fill, column) => {
      if (fill !== undefined) draft.put(row, column, fill.input(unit, place), fill.style);
    });
    return [{ row, heightPt: heightOf(unit, grid), ...(line.isWithdrawn ? { hidden: true } : {}) }];
  });
}

interface UnitRow {
  readonly row: number;
  readonly code: string;
  readonly number: number | null;
}

type UnitInput = (unit: ScoreSheet, at: UnitRow) => CellInput;

/** What the units have in a column, and how it looks. */
interface ColumnFill {
  readonly input: UnitInput;
  readonly style: string;
}

/** `cell` is the column's own, or that of units whose counts are formulas. */
function columnFill(sheet: GroupSheet, column: GroupColumn, cell: GroupColumn['cell']): ColumnFill {
  const isOwn = cell === column.cell || cell?.style === column.cell?.style;
  return {
    input: inputOf(sheet, column.key, cell),
    style: isOwn ? column.style : (cell?.style ?? column.style),
  };
}

function inputOf(
  { source, notesName }: GroupSheet,
  key: string,
  cell: GroupColumn['cell'],
): UnitInput {
  if (cell === null) {
    if (key === unitColumns.key) return (_, { code }) => code;
    return key === unitColumns.number ? (_, { number }) => number : (unit) => unit.unit;
  }
  const { fill, input } = cell;
  if (fill !== null) return (unit) => fill(unit);
  if (input === null || typeof input !== 'object') return () => input;
  const formula = rowFormula(source, input.formula, notesName);
  return (_, { row }) => formula(row);
}

const leastPt = 20;
const mostPt = 409;

/** High enough for the longest of the texts that people typed. */
function heightOf({ entries }: ScoreSheet, { columns }: GroupGrid): number {
  const pt = columns.flatMap(({ cell, widthChars }) => {
    if (cell === null || cell.home !== 'notes') return [];
    const { reason, evidence } = rowEntry(entries, cell.row);
    const text = shownText(cell.column === 'reason' ? reason : evidence);
    return text === '' ? [] : [textHeightPt(text, widthChars)];
  });
  return Math.min(mostPt, Math.max(leastPt, ...pt));
}

function putSignature(
  draft: SheetDraft,
  { texts }: GroupSheet,
  row: number,
  key: string,
): SheetPlan['rows'][number] {
  const { filledBy, filledOn, reviewedBy, reviewedOn, blankDate } = texts.score.signature;
  const gap = '\u3000'.repeat(8);
  const parts = [filledBy, `${filledOn}${blankDate}`, reviewedBy, `${reviewedOn}${blankDate}`];
  draft.put(row, 0, key, 'key');
  draft.put(row, titleColumn, parts.join(gap), 'plain');
  return { row, heightPt: 30 };
}

/** Rows that people inserted, and cells they filled beside the table, keep what they typed. */
function putForeign(draft: SheetDraft, { foreignCells }: GroupSheet, grid: GroupGrid): void {
  grid.lines.forEach((line, at) => {
    if (line.line !== 'foreign') return;
    line.row.cells.forEach((typed, column) => {
      const input = typedInput(typed);
      if (input !== null) draft.put(grid.firstLine + at, column, input, 'foreign');
    });
  });
  for (const { row, offset, typed } of foreignCells)
    draft.put(grid.row(row), grid.columns.length + offset, typedInput(typed), 'foreign');
}
