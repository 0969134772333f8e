import { calendarBounds, workCalendar } from '../../src/base/workCalendar';
import { workdaysBetween } from '../../src/base/workdaysBetween';
import { serialOf } from '../../src/rules/day';

test.each([
  ['within a week', '2021-03-01', '2021-03-05', 4],
  ['over a weekend', '2021-03-05', '2021-03-08', 1],
  ['the same day', '2021-03-05', '2021-03-05', 0],
  ['a day of work to a Sunday of rest', '2021-03-05', '2021-03-07', 0],
  ['into a worked Sunday before 春节', '2021-02-05', '2021-02-07', 1],
  ['over 春节 2021 with both worked weekend days', '2021-02-05', '2021-02-22', 8],
  ['over 春节 2020, which was made longer', '2020-01-23', '2020-02-03', 1],
  ['over 国庆节 2020', '2020-09-30', '2020-10-10', 2],
  ['over the turn of 2018', '2018-12-28', '2019-01-02', 2],
  ['over 劳动节 2019', '2019-04-26', '2019-05-06', 5],
  ['backwards', '2021-03-05', '2021-03-01', -4],
])('working days %s: from %s to %s are %d', (_, from, to, count) => {
  expect(workdaysBetween(serialOf(from), serialOf(to))).toBe(count);
});

/** Working days of each year as the published arrangements make them: 365 or 366 less weekends and holidays, with days made up. */
test.each([
  [2018, 250],
  [2019, 250],
  [2020, 249],
  [2021, 250],
  [2022, 249],
  [2023, 249],
  [2024, 251],
  [2025, 248],
  [2026, 248],
])('the year %d has %d working days', (year, count) => {
  const from = serialOf(`${year - 1}-12-31`);
  const first = serialOf(`${year}-01-01`);
  const own = workCalendar.filter(
    (it) => it.serial >= first && it.serial <= serialOf(`${year}-12-31`),
  );
  const worked = own.filter((it) => it.kind === 'workday' || it.kind === 'makeup').length;
  expect(worked).toBe(count);
  expect(workdaysBetween(Math.max(from, calendarBounds.first), serialOf(`${year}-12-31`))).toBe(
    count,
  );
});

test('the calendar has every day of its years once, and days of work made up are weekend days', () => {
  expect(calendarBounds).toStrictEqual({
    first: serialOf('2018-01-01'),
    last: serialOf('2026-12-31'),
  });
  expect(workCalendar.map((it) => it.serial - calendarBounds.first)).toStrictEqual(
    workCalendar.map((_, index) => index),
  );
  const weekday = (serial: number): number => new Date((serial - 25_569) * 86_400_000).getUTCDay();
  const wrong = workCalendar.filter(({ serial, kind }) => {
    const isWeekend = [0, 6].includes(weekday(serial));
    return kind === 'makeup' || kind === 'weekend' ? !isWeekend : kind === 'workday' && isWeekend;
  });
  expect(wrong).toStrictEqual([]);
});

test('a day outside the calendar counts as the nearest one in it', () => {
  const { first, last } = calendarBounds;
  expect(workdaysBetween(first - 400, last + 400)).toBe(workdaysBetween(first, last));
});
