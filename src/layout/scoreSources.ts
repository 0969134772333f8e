import type { ForeignCell } from '../scoring/evaluation';
import type { GroupModel } from '../scoring/model';
import { formatAbsolute, formatAddress, parseAddress, quoteSheet } from '../workbook/address';
import type { Locate } from '../workbook/formula';
import { groupSource } from './groupSource';
import type { PlanContext } from './planWorkbook';
import { scoreGrid, type ScoreColumn, type ScoreGrid } from './scoreGrid';
import { scoreLocate } from './scoreLocate';
import { seriesCells } from './seriesSheet';
import { seriesGrid, type SeriesGrid } from './seriesGrid';
import { sheetKeys } from './sheetKey';
import type { UnitCells } from './summaryColumn';
import type { SeriesCells } from './scoreFormulas';
import { activeUnits } from '../scoring/assess';
import { layoutOf } from '../scoring/layoutOf';
import type { RankSeries } from '../scheme/scheme';
import { unitStateCell } from './scoreFormulas';
import { unitSpot } from './unitSpot';
import { withCalendar } from './withCalendar';

/** The map of score sheets, the same for all units of a group where people inserted nothing. */
export interface ScoreSource {
  readonly model: GroupModel;
  readonly grid: ScoreGrid;
  readonly locate: Locate;
  readonly foreignCells: readonly ForeignCell[];
  /** Whether counts come from the ledger of events. */
  readonly isCounted: boolean;
}

/** The map of a unit's score sheet, rows and cells that people inserted included; made once a context. */
export function scoreSource(context: PlanContext, unit: string, group: string): ScoreSource {
  const { evaluation, model } = context.assessment;
  const sheet = sheetKeys.score(unit);
  const foreignRows = evaluation.foreignRows.filter((it) => it.sheet === sheet);
  const foreignCells = evaluation.foreignCells.filter((it) => it.sheet === sheet);
  const isOwn = foreignRows.length > 0 || foreignCells.length > 0;
  const isCounted = evaluation.events?.units.includes(unit) ?? false;
  const shares = isCounted
    ? `${sheetKeys.summary(group)}/${sheetKeys.events}`
    : sheetKeys.summary(group);
  const key = isOwn ? sheet : shares;
  const made = context.sources.get(key);
  if (made !== undefined) return made;
  const shared = model(group);
  const grid = scoreGrid(shared, foreignRows);
  const locate = withCalendar(context, scoreLocate(shared, grid));
  const source = { model: shared, grid, locate, foreignCells, isCounted };
  context.sources.set(key, source);
  return source;
}

/** The cells of a unit's score sheet, or of its row on its group's, as other sheets refer to them. */
export function scoreCells(context: PlanContext, unit: string, group: string): UnitCells {
  const { evaluation } = context.assessment;
  const name = evaluation.roster.find((it) => it.code === unit)?.name ?? unit;
  if (layoutOf(evaluation, group) === 'groupSheet')
    return { name, ...rowCells(context, unit, group) };
  const { grid, locate } = scoreSource(context, unit, group);
  const sheet = quoteSheet(context.name(sheetKeys.score(unit)));
  return {
    name,
    ref: (key) => `${sheet}!${locate.ref(key)}`,
    state: `${sheet}!${unitStateCell(grid)}`,
  };
}

/** The same where the unit has a row of its group's sheet. */
function rowCells(
  context: PlanContext,
  unit: string,
  group: string,
): Pick<UnitCells, 'ref' | 'state'> {
  const { frame, locate, scores, places } = groupSource(context, group);
  const sheet = quoteSheet(context.name(sheetKeys.groupScore(group)));
  const row = scores.row(unit);
  const cell = (address: string): string =>
    `${sheet}!${formatAbsolute(row, places(parseAddress(address))[0].column)}`;
  return { ref: (key) => cell(locate.ref(key)), state: cell(unitStateCell(frame.grid)) };
}

/** What stands in that row and column of a unit's sheet, where it stands in the layout of its group; A1 without `$`. */
export function unitCell(
  context: PlanContext,
  { code, group }: { readonly code: string; readonly group: string },
  row: string,
  column: ScoreColumn,
): { readonly sheet: string; readonly cell: string } {
  const { evaluation } = context.assessment;
  const spot = unitSpot(evaluation, { code, group }, row, column);
  const sheet = context.name(spot.sheet);
  if (layoutOf(evaluation, group) === 'unitSheets') {
    const { grid } = scoreSource(context, code, group);
    return { sheet, cell: formatAddress(grid.row(row), grid.column(column)) };
  }
  const { scores, notes } = groupSource(context, group);
  const grid = spot.sheet === sheetKeys.groupScore(group) ? scores : notes;
  return { sheet, cell: formatAddress(grid.row(spot.row), grid.column(spot.column)) };
}

/** Units that a series ranks, active ones of its groups, and those that left; in roster order. */
function seriesUnits(
  { assessment }: PlanContext,
  { groups }: RankSeries,
): Pick<SeriesGrid, 'units' | 'withdrawn'> {
  const { evaluation } = assessment;
  const left = evaluation.roster.filter((it) => it.status === 'withdrawn');
  return {
    units: groups.flatMap((group) => activeUnits(evaluation, group).map((it) => it.code)),
    withdrawn: groups.flatMap((group) =>
      left.filter((it) => it.group === group).map((it) => it.code),
    ),
  };
}

export function seriesGrids(context: PlanContext): readonly SeriesGrid[] {
  const { scheme, evaluation } = context.assessment;
  return scheme.series
    .filter((it) => it.groups.some((group) => evaluation.inserted.includes(group)))
    .map((it) => seriesGrid(scheme, it, seriesUnits(context, it)));
}

/** Where each unit's score sheet finds its counts of ranks. */
export function seriesSource(context: PlanContext): (unit: string) => SeriesCells {
  const grids = seriesGrids(context).map((grid) => ({
    grid,
    name: context.name(sheetKeys.series(grid.series.id)),
  }));
  return (unit) => seriesCells(grids, unit);
}
