import { chinaTime } from '../../src/i18n/chinaTime';

test.each([
  ['2026-11-25T08:40:31.000Z', '2026-11-25 16:40'],
  ['2026-12-31T16:00:00.000Z', '2027-01-01 00:00'],
  ['昨天', '昨天'],
])('%s is %s in China', (iso, text) => {
  expect(chinaTime(iso)).toBe(text);
});
