import { readFileSync } from 'node:fs';
import { featureRows, featureTable } from './featureTable';

test('the published table of features is that of the tests: else run `npm run features`', () => {
  expect(readFileSync('docs/features.md', 'utf8')).toBe(featureTable());
});

test('every feature has an id of its own', () => {
  const ids = featureRows().map((it) => it.id);
  expect(ids).toHaveLength(80);
  expect(new Set(ids).size).toBe(80);
});
