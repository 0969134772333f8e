import type { Area, Position } from '../../../../src/workbook/address';
import { doOverlap } from '../../../../src/workbook/planArea';
import { nextId } from './blankWorkbook';
import { calculateNew, valueAt } from './calculate';
import { dropConditionalFormats } from './conditionalFormats';
import { requireArgument } from './excelError';
import { formatAt } from './formatAt';
import { holdsArea, isOnGrid, keyOf, mapArea, sharedArea, sizeOf } from './grid';
import { anchoredConditional, anchoredValidation } from './movedRules';
import { requireAllowed, requireWritable } from './protection';
import { withOffset } from './rewriteFormula';
import { reportChange } from './touch';
import { dropValidation } from './validations';
import type { CellFormat } from './format';
import type { Cell, ConditionalFormat, Sheet, ValidationRange } from './model';

export type CopyWhat = 'all' | 'values' | 'formulas' | 'formats';

export interface CellRange {
  readonly sheet: Sheet;
  readonly area: Area;
}

interface Taken {
  readonly cell: Cell | null;
  readonly value: Cell['value'];
  readonly format: CellFormat;
}

/**
 * Copies cells, also from another sheet: as many times as the target holds the source, else once from its first cell.
 * Relative references move along. `formats` brings conditional formats and merges, `all` validations too. Blanks overwrite.
 *
 * @returns the area written. @throws {ExcelError} for locked cells, or an area that leaves the grid.
 */
export function copyCells(target: CellRange, source: CellRange, what: CopyWhat = 'all'): Area {
  const area = targetArea(target.area, source.area);
  requireArgument(isOnGrid(area), 'a copy beyond the grid');
  requireWritable(target.sheet, area);
  if (brings(what, 'formats')) requireAllowed(target.sheet, 'allowFormatCells');
  const taken = mapArea(source.area, (row, column): Taken => ({
    cell: source.sheet.cells.get(keyOf(row, column)) ?? null,
    value: valueAt(source.sheet, row, column),
    format: formatAt(source.sheet, row, column),
  }));
  const rules = takeRules(source, what);
  if (brings(what, 'formats')) dropRules(target.sheet, area, what);
  for (const tile of tilesOf(area, source.area)) {
    const moved: Move = { rows: tile.top - source.area.top, columns: tile.left - source.area.left };
    for (const [down, line] of taken.entries())
      for (const [across, it] of line.entries())
        putCell(
          target.sheet,
          keyOf(tile.top + down, tile.left + across),
          movedCell(it, moved),
          what,
        );
    putRules(target.sheet, rules, moved);
  }
  reportChange(target.sheet, area);
  calculateNew(target.sheet, area);
  return area;
}

interface Move {
  readonly rows: number;
  readonly columns: number;
}

function brings(what: CopyWhat, part: CopyWhat): boolean {
  return what === 'all' || what === part;
}

function targetArea(target: Area, source: Area): Area {
  const [into, from] = [sizeOf(target), sizeOf(source)];
  const isMultiple = into.rows % from.rows === 0 && into.columns % from.columns === 0;
  if (isMultiple) return target;
  const { top, left } = target;
  return { top, left, bottom: top + from.rows - 1, right: left + from.columns - 1 };
}

function tilesOf(area: Area, source: Area): readonly Area[] {
  const { rows, columns } = sizeOf(source);
  const tiles: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows)
    for (let left = area.left; left <= area.right; left += columns)
      tiles.push({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
  return tiles;
}

function movedCell(taken: Taken, { rows, columns }: Move): Taken {
  const { cell } = taken;
  if (cell === null || cell.formula === null) return taken;
  const formula = withOffset(cell.formula, rows, columns);
  return { ...taken, cell: { ...cell, formula, serial: -1, isBusy: false } };
}

function putCell(sheet: Sheet, key: number, { cell, value, format }: Taken, what: CopyWhat): void {
  if (brings(what, 'formats')) sheet.formats.set(key, format);
  if (what === 'formats') return;
  const plain: Cell = { formula: null, value, hasApostrophe: false, serial: -1, isBusy: false };
  const content = what === 'values' ? plain : cell;
  if (content === null || (content.formula === null && content.value === null))
    sheet.cells.delete(key);
  else sheet.cells.set(key, { ...content });
}

interface Rules {
  readonly merges: readonly Area[];
  readonly validations: readonly ValidationRange[];
  readonly conditionalFormats: readonly ConditionalFormat[];
}

/** Rules and merges within the source, cut to it and written for its first cell. */
function takeRules({ sheet, area }: CellRange, what: CopyWhat): Rules {
  if (!brings(what, 'formats')) return { merges: [], validations: [], conditionalFormats: [] };
  const anchor = { row: area.top, column: area.left };
  const cut = <T extends { readonly areas: readonly Area[] }>(it: T): T[] => {
    const areas = it.areas.flatMap((part) => sharedArea(part, area) ?? []);
    return areas.length === 0 ? [] : [{ ...it, areas }];
  };
  const validations = what === 'all' ? sheet.validations.flatMap(cut) : [];
  return {
    merges: sheet.merges.filter((it) => holdsArea(area, it)),
    validations: validations.map((it) => anchoredValidation(it, anchor)),
    conditionalFormats: sheet.conditionalFormats
      .flatMap(cut)
      .map((it) => anchoredConditional(it, anchor)),
  };
}

function dropRules(sheet: Sheet, area: Area, what: CopyWhat): void {
  sheet.merges = sheet.merges.filter((it) => !doOverlap(it, area));
  dropConditionalFormats(sheet, area);
  if (what === 'all') dropValidation(sheet, area);
}

/** References of rules move along as those of cells do. */
function putRules(sheet: Sheet, rules: Rules, move: Move): void {
  const areasOf = (it: { readonly areas: readonly Area[] }): readonly Area[] =>
    it.areas.map((part) => movedArea(part, move));
  const placeOf = ({ row, column }: Position): Position => ({
    row: row + move.rows,
    column: column + move.columns,
  });
  sheet.merges.push(...rules.merges.map((it) => movedArea(it, move)));
  for (const it of rules.validations)
    sheet.validations.push({ ...anchoredValidation(it, placeOf(it.anchor)), areas: areasOf(it) });
  for (const it of rules.conditionalFormats)
    sheet.conditionalFormats.push({
      ...anchoredConditional(it, placeOf(it.anchor)),
      id: `${it.id.slice(0, -13)}${String(nextId(sheet.workbook)).padStart(12, '0')}}`,
      areas: areasOf(it),
      extras: new Map(it.extras),
    });
}

function movedArea({ top, left, bottom, right }: Area, { rows, columns }: Move): Area {
  return {
    top: top + rows,
    left: left + columns,
    bottom: bottom + rows,
    right: right + columns,
  };
}
