import {
  all,
  any,
  blank,
  compare,
  input,
  number,
  numeric,
  when,
  workdays,
  type Expression,
  type Test,
} from '../base/expression';
import type { DateInput } from '../base/inputSpec';
import { calendarBounds } from '../base/workCalendar';
import type { RulePlace } from './rule';

/** The words of a sentence whose working days are counted by the calendar from two days, and not by the person who types. */
export const calendarWords = '，按工作日历计算';

/** The keys of the two days. */
export function workdayKeys(at: RulePlace): { readonly from: string; readonly to: string } {
  return { from: `${at.key}/from`, to: `${at.key}/to` };
}

/** Two rows: the day it began, and the day it was done. Both blank where nothing of the kind happened. */
export function workdayInputs(
  what: string,
  demanded: string,
  at: RulePlace,
): readonly [DateInput, DateInput] {
  const { from, to } = workdayKeys(at);
  const day = {
    place: 'entry',
    type: 'date',
    min: calendarBounds.first,
    max: calendarBounds.last,
    isOptional: true,
  } as const;
  return [
    {
      ...day,
      key: from,
      row: from,
      label: '用时最长一件：起算日',
      text: `${what}：用时最长一件的起算日`,
    },
    { ...day, key: to, row: to, label: `办结日${demanded}`, text: `办结日${demanded}` },
  ];
}

/** Both days or none, and not done before it began. */
export function workdaysValid(at: RulePlace): Test {
  const { from, to } = workdayKeys(at);
  return any(
    all(blank(from), blank(to)),
    all(numeric(from), numeric(to), compare(input(to), '>=', input(from))),
  );
}

/** Working days after the first day up to the second; 0 where neither is typed. */
export function workdaysTaken(at: RulePlace): Expression {
  const { from, to } = workdayKeys(at);
  return when(all(numeric(from), numeric(to)), workdays(input(from), input(to)), number(0));
}
