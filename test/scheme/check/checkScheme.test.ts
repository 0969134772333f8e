import { checkScheme } from '../../../src/scheme/check/checkScheme';
import { edited } from '../edited';
import { zhangshu } from '../zhangshu';

function backwards<T>(list: readonly T[]): readonly T[] {
  return list.reduceRight<readonly T[]>((turned, it) => [...turned, it], []);
}

test('exactly ten findings of Zhangshu 2021 change a number and block', () => {
  const blocking = checkScheme(zhangshu()).filter((it) => it.blocking);
  expect(blocking.map((it) => it.code)).toStrictEqual([
    'ORDER_UNDEFINED',
    'PENALTY_NO_FLOOR',
    'SOFT_CAP',
    'DOUBLE_COUNT',
    'PER_ITEM_OR_HIGHEST',
    'PER_CASE_OR_ONCE',
    'CHILD_SUM',
    'CHILD_SUM',
    'LATE_WITHOUT_PENALTY',
    'EITHER_OR_BOTH',
  ]);
});

test('what blocks comes before what does not, whatever it touches', () => {
  const read = edited(zhangshu(), [['tables', 0, 'indicators', 0, 'reading'], 'leaves']);
  const found = checkScheme(read).map((it) => [it.code, it.blocking] as const);
  const reference = found.findIndex(([, blocking]) => !blocking);
  expect(found.slice(reference).filter(([, blocking]) => blocking)).toStrictEqual([]);
  expect(found.slice(reference).map(([code]) => code)).toContain('CHILD_SUM');
});

test('each blocking finding offers a choice and no other does', () => {
  for (const { id, blocking, options } of checkScheme(zhangshu())) {
    expect([id, options.length > 1]).toStrictEqual([id, blocking]);
  }
});

test('ids are unique and do not depend on the order of the scheme', () => {
  const scheme = zhangshu();
  const ids = checkScheme(scheme).map((it) => it.id);
  expect(new Set(ids).size).toBe(ids.length);
  const turned = {
    ...scheme,
    groups: backwards(scheme.groups),
    adjustments: backwards(scheme.adjustments),
    tables: backwards(scheme.tables).map((it) => ({
      ...it,
      indicators: backwards(it.indicators),
    })),
  };
  expect(
    checkScheme(turned)
      .map((it) => it.id)
      .sort(),
  ).toStrictEqual([...ids].sort());
});
