import { usesCalendar } from '../scheme/usesCalendar';
import type { Locate } from '../workbook/formula';
import { calendarRange } from './calendarSheet';
import type { PlanContext } from './planWorkbook';
import { sheetKeys } from './sheetKey';

/** With the sheet of days off, where a rule of the scheme counts working days. */
export function withCalendar({ assessment, name }: PlanContext, locate: Locate): Locate {
  return usesCalendar(assessment.scheme)
    ? { ...locate, calendar: calendarRange(name(sheetKeys.calendar)) }
    : locate;
}
