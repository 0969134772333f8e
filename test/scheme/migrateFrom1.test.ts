import { migrateFrom1 } from '../../src/scheme/migrateFrom1';
import { parseScheme } from '../../src/scheme/parseScheme';
import { zhangshu } from './zhangshu';

const newKeys = new Set([
  'isExample',
  'scale',
  'hasResponsible',
  'hasLevelTotals',
  'otherName',
  'mayNotApply',
  'vetoes',
  'score',
  'conversionMinPercent',
  'bands',
  'tieBreakers',
  'rounding',
  'notApplicable',
]);

test('a scheme of format 1, which knows nothing of the new fields, becomes the same scheme of today', () => {
  const old: unknown = JSON.parse(
    JSON.stringify({ ...zhangshu(), format: 1 }, (key, value: unknown) =>
      newKeys.has(key) ? undefined : value,
    ),
  );
  expect(JSON.stringify(old)).not.toContain('mayNotApply');
  expect(parseScheme(old)).toStrictEqual({ ok: true, value: zhangshu(), issues: [] });
});

test('what is no list and no object is left for the shape to refuse', () => {
  expect(migrateFrom1({ groups: 'x', tables: [3], settlement: null })).toMatchObject({
    groups: 'x',
    tables: [3],
    settlement: null,
  });
});
