import fc from 'fast-check';
import type { Decision, Path } from '../../src/base/finding';
import { digestOf } from '../../src/scheme/digest';
import type { Scheme } from '../../src/scheme/scheme';
import { edited } from './edited';
import { zhangshu } from './zhangshu';

const options = { ties: 'skip', selfReviewGap: 2 };
const order: Decision = {
  finding: 'ORDER_UNDEFINED:order',
  option: 'capFirst',
  answers: {},
  by: '张三',
  basis: '办公会',
  date: '2021-12-21',
};
const floor: Decision = { ...order, finding: 'PENALTY_NO_FLOOR:floor', option: 'zero' };

/** Paths of all numbers called `points` in the data. */
function pointPaths(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    return key === 'points' && typeof part === 'number' ? [at] : pointPaths(part, at);
  });
}

test('the digest is 64 hex digits and the same for the same scheme', () => {
  const digest = digestOf(zhangshu(), options, [order]);
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
  const copy: Scheme = JSON.parse(JSON.stringify(zhangshu()));
  expect(digestOf(copy, { selfReviewGap: 2, ties: 'skip' }, [order])).toBe(digest);
});

test('the digest is that of the canonical text, as any other SHA-256 gives it', async () => {
  const { createHash } = await import('node:crypto');
  const { canonicalJson } = await import('../../src/scheme/canonicalJson');
  const scheme = zhangshu();
  const groups = scheme.groups.map(({ id, name, table }) => ({ id, name, table }));
  const text = canonicalJson({ scheme: { ...scheme, groups }, options, decisions: [] });
  expect(digestOf(scheme, options, [])).toBe(createHash('sha256').update(text).digest('hex'));
});

test('any changed point changes the digest', () => {
  const scheme = zhangshu();
  const before = digestOf(scheme, options, []);
  const paths = pointPaths(scheme);
  expect(paths.length).toBeGreaterThan(50);
  const delta = fc.integer({ min: 1, max: 99 }).map((it) => it / 100);
  fc.assert(
    fc.property(fc.constantFrom(...paths), delta, (path, more) => {
      const now = path.reduce<unknown>((it, step) => Object(it)[step], scheme);
      const after = edited(scheme, [path, Number((Number(now) + more).toFixed(2))]);
      expect(digestOf(after, options, [])).not.toBe(before);
    }),
  );
});

test('a changed rule, option or decision changes the digest', () => {
  const scheme = zhangshu();
  const digests = [
    digestOf(scheme, options, [order]),
    digestOf(edited(scheme, [['adjustments', 5, 'rule', 'reading'], 'once']), options, [order]),
    digestOf(scheme, { ...options, ties: 'dense' }, [order]),
    digestOf(scheme, options, []),
    digestOf(scheme, options, [{ ...order, option: 'penaltyFirst' }]),
    digestOf(scheme, options, [{ ...order, by: '李四' }]),
    digestOf(scheme, options, [{ ...order, answers: { T01: 6 } }]),
  ];
  expect(new Set(digests).size).toBe(digests.length);
});

test('the roster takes no part in the digest', () => {
  const scheme = zhangshu();
  const groups = scheme.groups.map((it) => ({ ...it, units: it.units.slice(1) }));
  expect(digestOf({ ...scheme, groups }, options, [order])).toBe(
    digestOf(scheme, options, [order]),
  );
});

test('the order in which decisions were taken does not show', () => {
  expect(digestOf(zhangshu(), options, [order, floor])).toBe(
    digestOf(zhangshu(), options, [floor, order]),
  );
});
