import fc from 'fast-check';
import { boundLog } from '../../src/flows/boundLog';
import type { LogEntry } from '../../src/scoring/evaluation';

const entry = (number: number, isRecord: boolean): LogEntry => ({
  at: '2021-12-20T09:00:00.000Z',
  action: `动作${number}`,
  detail: '',
  ...(isRecord ? { isRecord } : {}),
});

test('a short log stays as it is', () => {
  const log = [entry(1, false), entry(2, true)];
  expect(boundLog(log)).toBe(log);
});

test('a long log loses its oldest entries, never a record, and stays within one cell', () => {
  fc.assert(
    fc.property(fc.integer({ min: 400, max: 3000 }), fc.nat(50), (count, records) => {
      const log = Array.from({ length: count }, (_, at) => entry(at, at < records));
      const kept = boundLog(log);
      expect(JSON.stringify(kept).length).toBeLessThan(31_000);
      expect(kept.filter((it) => it.isRecord === true)).toHaveLength(records);
      expect(kept[kept.length - 1]).toEqual(log[count - 1]);
      const others = kept.filter((it) => it.isRecord !== true);
      expect(others).toEqual(log.slice(count - others.length));
    }),
  );
});

test('the log does not grow with actions once it is full', () => {
  let log: readonly LogEntry[] = [];
  const sizes = Array.from({ length: 2000 }, (_, at) => {
    log = boundLog([...log, entry(at, false)]);
    return JSON.stringify(log).length;
  });
  expect(Math.max(...sizes)).toBeLessThan(24_100);
  expect(log.length).toBeGreaterThan(200);
});
