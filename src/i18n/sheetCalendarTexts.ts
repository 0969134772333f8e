import type { CalendarDay } from '../base/workCalendar';

/** Words of the sheet that counts working days. */
export interface SheetCalendarTexts {
  readonly title: string;
  readonly note: string;
  readonly columns: {
    readonly day: string;
    readonly weekday: string;
    readonly kind: string;
    readonly count: string;
  };
  /** From Sunday. */
  readonly weekdays: readonly string[];
  /** What a day is; a holiday is called by its name. */
  readonly kinds: { readonly [K in Exclude<CalendarDay['kind'], 'holiday'>]: string };
}
