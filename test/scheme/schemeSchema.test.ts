import { readFileSync } from 'node:fs';
import { schemeSchema, schemeSchemaPath } from './schemeSchema';

const published: unknown = JSON.parse(readFileSync(schemeSchemaPath, 'utf8'));

test('the published JSON Schema is that of the shape: else run `npx tsx scripts/writeSchemeSchema.ts`', () => {
  expect(published).toStrictEqual(JSON.parse(JSON.stringify(schemeSchema())));
});

test('the published JSON Schema names every part of a scheme and lets indicators hold indicators', () => {
  expect(published).toHaveProperty('required', [
    'format',
    'id',
    'title',
    'documentNumber',
    'issuer',
    'year',
    'groups',
    'tables',
    'adjustments',
    'vetoes',
    'series',
    'overlaps',
    'settlement',
    'stages',
    'remarks',
  ]);
  expect(published).toHaveProperty(
    ['$defs', 'indicator', 'properties', 'indicators', 'items', '$ref'],
    '#/$defs/indicator',
  );
});
