import { jsonPath } from '../../src/scheme/jsonPath';

test('properties follow a dot and positions stand in brackets', () => {
  expect(jsonPath(['tables', 0, 'indicators', 2, 'points'])).toBe(
    '$.tables[0].indicators[2].points',
  );
});

test('the root is a dollar sign', () => {
  expect(jsonPath([])).toBe('$');
});
