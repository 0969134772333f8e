import { eventLists } from '../scoring/eventLists';
import type { SheetPlan } from '../workbook/plan';
import { eventCells } from './eventCells';
import { eventGrid, type EventGrid } from './eventGrid';
import { planEventSheet } from './eventSheet';
import type { PlanContext } from './planWorkbook';
import { sheetKeys } from './sheetKey';

/** The map of the ledger of events; null where there is none. */
export function eventGridOf({ assessment }: Pick<PlanContext, 'assessment'>): EventGrid | null {
  const { evaluation, scheme } = assessment;
  const { events, roster } = evaluation;
  return events && eventGrid(eventLists(scheme, roster, events), events.rows);
}

/** The ledger of events, where one was asked for. */
export function planEvents(context: PlanContext): readonly SheetPlan[] {
  const { assessment, texts, name, mark } = context;
  const { evaluation, scheme } = assessment;
  const grid = eventGridOf(context);
  if (grid === null || evaluation.events === null) return [];
  const key = sheetKeys.events;
  const sheet = {
    key,
    name: name(key),
    mark: mark(key),
    title: texts.sheets.events.title(scheme.title),
    footer: scheme.documentNumber,
    year: scheme.year,
    ledger: evaluation.events,
    foreignCells: evaluation.foreignCells.filter((it) => it.sheet === key),
  };
  return [planEventSheet(sheet, grid, texts.sheets)];
}

/** What counts the events of each unit; null for a unit whose counts are typed. */
export function eventSource(
  context: PlanContext,
): (unit: string) => ((rule: string) => string) | null {
  const units = new Set(context.assessment.evaluation.events?.units);
  const grid = eventGridOf(context);
  if (grid === null) return () => null;
  const cell = eventCells(grid, context.name(sheetKeys.events));
  return (unit) => (units.has(unit) ? (rule) => cell(unit, rule) : null);
}
