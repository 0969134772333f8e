import * as fc from 'fast-check';
import { calendarDay } from '../../src/i18n/calendarDay';

describe('the day of a serial number', () => {
  it.each([
    [61, 1900, 3, 1],
    [25569, 1970, 1, 1],
    [44227, 2021, 1, 31],
    [45351, 2024, 2, 29],
    [44227.75, 2021, 1, 31],
  ])('%d is %d-%d-%d', (serial, year, month, day) => {
    expect(calendarDay(serial)).toEqual({ year, month, day });
  });

  it('goes on by one day with each number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 100_000 }), (serial) => {
        const { year, month, day } = calendarDay(serial);
        const next = new Date(Date.UTC(year, month - 1, day + 1));
        expect(calendarDay(serial + 1)).toEqual({
          year: next.getUTCFullYear(),
          month: next.getUTCMonth() + 1,
          day: next.getUTCDate(),
        });
      }),
    );
  });
});
