import { calendarBounds, workCalendar, type CalendarDay } from '../base/workCalendar';
import type { SheetCalendarTexts } from '../i18n/sheetCalendarTexts';
import { formatAbsolute, quoteSheet } from '../workbook/address';
import type { CalendarRange } from '../workbook/formula';
import type { SheetPlan } from '../workbook/plan';
import { frontSheet, headRows, listColumns, listRows, putListHead } from './listSheet';
import { createDraft } from './sheetDraft';

/** What the calendar is made of. */
export interface CalendarSheet {
  readonly key: string;
  readonly name: string;
  readonly mark: string;
  readonly footer: string;
}

const columns = ['key', 'day', 'weekday', 'kind', 'count'] as const;
const widths = { key: 12, day: 14, weekday: 8, kind: 18, count: 14 } as const;

/** Every day of the calendar with the working days up to it; hidden, since only formulas read it. */
export function planCalendarSheet(sheet: CalendarSheet, texts: SheetCalendarTexts): SheetPlan {
  const draft = createDraft();
  const right = columns.length - 1;
  const headings: Readonly<Record<string, string>> = texts.columns;
  putListHead(draft, {
    mark: sheet.mark,
    title: texts.title,
    note: texts.note,
    noteStyle: 'note',
    columns,
    right,
    heading: (name) => headings[name] ?? '',
  });
  workCalendar.forEach((day, index) => {
    const row = listRows.firstRow + index;
    draft.put(row, 0, `d${day.serial}`, 'key');
    draft.put(row, 1, day.serial, 'day');
    draft.put(row, 2, texts.weekdays[(day.serial - 1) % 7] ?? '', 'center');
    draft.put(row, 3, wordsOf(day, texts), 'center');
    draft.put(row, 4, day.count, 'center');
  });
  return {
    ...frontSheet('portrait', sheet.footer),
    visibility: 'hidden',
    key: sheet.key,
    name: sheet.name,
    columns: listColumns(columns, widths, ['key']),
    rows: headRows(32, 24, 24),
    ...draft.content(),
  };
}

function wordsOf({ kind, holiday }: CalendarDay, texts: SheetCalendarTexts): string {
  return kind === 'holiday' ? holiday : texts.kinds[kind];
}

/** Where formulas find the counts of a calendar sheet of that name. */
export function calendarRange(name: string): CalendarRange {
  const column = columns.indexOf('count');
  const first = formatAbsolute(listRows.firstRow, column);
  const last = formatAbsolute(listRows.firstRow + workCalendar.length - 1, column);
  return { range: `${quoteSheet(name)}!${first}:${last}`, first: calendarBounds.first };
}
