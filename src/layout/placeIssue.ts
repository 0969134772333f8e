import type { Issue, IssuePlace } from '../base/issue';
import type { ScoreColumn } from './scoreGrid';
import { headKeys } from './scoreGrid';
import { seriesGrids, unitCell } from './scoreSources';
import { overrideSource } from './overrideSource';
import type { PlanContext } from './planWorkbook';
import { listRows } from './listSheet';
import { eventGridOf } from './planEvents';
import { rateeCells, ratingAddress } from './ratingFormulas';
import { ratingSource } from './ratingSource';
import { stageSource } from './stageSource';
import { draftCell } from './draftCell';
import { sheetKeys } from './sheetKey';
import { formatAddress } from '../workbook/address';

/**
 * The issue with the sheet and cell of what it is about, and where the entry has one plain meaning the fix that writes it.
 * An issue that is about no unit comes back as it is.
 */
export function placeIssue(context: PlanContext, issue: Issue): Issue {
  const cell = cellOf(context, issue.place ?? {});
  if (cell === null) return issue;
  const value = suggestionOf(issue);
  return {
    ...issue,
    place: { ...issue.place, ...cell },
    ...(value === null ? {} : { fix: { fix: 'setValue', ...cell, value } as const }),
  };
}

function cellOf(
  context: PlanContext,
  place: IssuePlace,
): { readonly sheet: string; readonly cell: string } | null {
  if (place.draft !== undefined) return draftCell(context, place.draft);
  if (place.series !== undefined) return seriesCell(context, place, place.series);
  if (place.event !== undefined) return eventCell(context, place.event);
  const { unit } = place;
  if (place.rating !== undefined) return ratingCell(context, place, place.rating);
  if (unit === undefined) return null;
  return place.stage === undefined
    ? scoreCell(context, place, unit)
    : stageCell(context, unit, place.stage);
}

function scoreCell(
  context: PlanContext,
  place: IssuePlace,
  unit: string,
): { readonly sheet: string; readonly cell: string } | null {
  const found = context.assessment.evaluation.roster.find((it) => it.code === unit);
  if (found === undefined) return null;
  if (place.override !== undefined) return overrideCell(context, unit, found.group, place.override);
  const isComplete = place.column === 'complete' || place.indicator === undefined;
  const row = isComplete ? headKeys.head : (place.indicator ?? '');
  const column: ScoreColumn = isComplete ? 'review' : (columnOf(place.column) ?? 'review');
  return unitCell(context, found, row, column);
}

function columnOf(column: IssuePlace['column']): ScoreColumn | undefined {
  return column === 'complete' ? undefined : column;
}

/** Of an entry on the row of the unit; of what is wrong with a unit's ratings as a whole, their count. */
function ratingCell(
  context: PlanContext,
  { unit = '', rater }: IssuePlace,
  rating: string,
): { readonly sheet: string; readonly cell: string } | null {
  const { assessment } = context;
  const model = assessment.scheme.groups
    .flatMap((it) => assessment.model(it.id).ratings)
    .find((it) => it.id === rating);
  if (model === undefined) return null;
  const grid = ratingSource(assessment, model);
  const cell =
    rater === undefined
      ? rateeCells(grid, unit).count.replaceAll('$', '')
      : ratingAddress(grid, rater, unit);
  return { sheet: context.name(sheetKeys.rating(rating)), cell };
}

function stageCell(
  context: PlanContext,
  unit: string,
  column: string,
): { readonly sheet: string; readonly cell: string } | null {
  const group = context.assessment.evaluation.roster.find((it) => it.code === unit)?.group ?? '';
  const grid = stageSource(context, group);
  if (grid === null) return null;
  return {
    sheet: context.name(sheetKeys.stages(group)),
    cell: formatAddress(grid.unitRow(unit), grid.column(column)),
  };
}

function overrideCell(
  context: PlanContext,
  unit: string,
  group: string,
  column: NonNullable<IssuePlace['override']>,
): { readonly sheet: string; readonly cell: string } | null {
  const grid = overrideSource(context, group);
  if (grid === null) return null;
  return { sheet: grid.name, cell: formatAddress(grid.row(unit), grid.column(column)) };
}

function seriesCell(
  context: PlanContext,
  place: IssuePlace,
  series: string,
): { readonly sheet: string; readonly cell: string } | null {
  const grid = seriesGrids(context).find((it) => it.series.id === series);
  if (grid === undefined) return null;
  const isUnit = place.unit !== undefined && grid.units.includes(place.unit);
  const row = isUnit ? grid.unitRow(place.unit ?? '') : grid.heldRow;
  return {
    sheet: context.name(sheetKeys.series(series)),
    cell: formatAddress(row, grid.column(`period${place.period ?? 0}`)),
  };
}

function eventCell(
  context: PlanContext,
  { row, column }: NonNullable<IssuePlace['event']>,
): { readonly sheet: string; readonly cell: string } | null {
  const grid = eventGridOf(context);
  if (grid === null) return null;
  const cell = formatAddress(listRows.firstRow + row, grid.column(column));
  return { sheet: context.name(sheetKeys.events), cell };
}

function suggestionOf(issue: Issue): number | string | null {
  switch (issue.code) {
    case 'draft.points':
    case 'entry.text':
    case 'entry.choice':
    case 'entry.date':
    case 'event.unit':
    case 'event.rule':
    case 'event.date':
    case 'event.count':
      return issue.params.suggestion;
    default:
      return null;
  }
}
