import { formatColumn, formatRange } from '../workbook/address';
import type { ConditionalFormat, Validation } from '../workbook/plan';
import type { FlatCell } from './flatCells';
import { flatKey } from './flatCells';
import { validationFormula } from './groupFormula';
import type { GroupGrid } from './groupGrid';
import type { GroupSheet } from './groupSheet';
import { headKeys } from './scoreGrid';

/** The validations of the unit's sheet, each over the column of its cell. */
export function groupValidations(
  { source, part }: GroupSheet,
  grid: GroupGrid,
): readonly Validation[] {
  const columns = new Map(
    grid.columns.flatMap(({ cell }, at) => (cell === null ? [] : [[cell.address, at] as const])),
  );
  return source.frame.validations.flatMap((it) => {
    const column = columns.get(it.range);
    if (column === undefined) return [];
    const range = unitRange(grid, column);
    const { rule } = it;
    if (rule.type !== 'custom' || part === 'notes') return [{ ...it, range }];
    const formula = validationFormula(source, rule.formula, grid.firstLine);
    return [{ ...it, range, rule: { ...rule, formula } }];
  });
}

/** A column over all rows below the headings. */
function unitRange({ firstLine, lines }: GroupGrid, column: number): string {
  const bottom = firstLine + Math.max(1, lines.length) - 1;
  return formatRange({ top: firstLine, left: column, bottom, right: column });
}

const red = '#B3261E';
const wrongFill = '#F9D7D5';

/** Wrong entries turn red where they stand, and so do scores below the full points, and penalties. */
export function groupConditions(
  { texts }: GroupSheet,
  grid: GroupGrid,
): readonly ConditionalFormat[] {
  const cellOf = (column: number): string => `$${formatColumn(column)}${grid.firstLine + 1}`;
  const wrong = (column: number, state: number): ConditionalFormat => ({
    range: unitRange(grid, column),
    formula: `${cellOf(state)}="${texts.states.wrong}"`,
    fill: wrongFill,
    color: red,
  });
  return grid.columns.flatMap(({ cell, isHidden }, at): readonly ConditionalFormat[] => {
    if (cell === null || isHidden) return [];
    if (isUnitState(cell)) return [wrong(at, at)];
    const state = flatKey(cell.row, 'state');
    if (cell.column === 'review' && grid.has(state)) return [wrong(at, grid.column(state))];
    const lost = lossTest(cell, cellOf(at));
    return lost === null ? [] : [{ range: unitRange(grid, at), formula: lost, color: red }];
  });
}

function isUnitState({ row, column }: FlatCell): boolean {
  return row === headKeys.head && column === 'reason';
}

function lossTest({ line, column }: FlatCell, cell: string): string | null {
  if (line?.line === 'leaf' && column === 'score')
    return `AND(COUNT(${cell})=1,N(${cell})<${line.leaf.points})`;
  return line?.line === 'adjustment' && column === 'lost' ? `N(${cell})>0` : null;
}
