import { replaceAt } from '../../src/scheme/replaceAt';

const data = { list: [{ points: 1 }, { points: 2 }], other: { kept: true } };

test('the value at the path is replaced in a copy', () => {
  expect(replaceAt(data, ['list', 1, 'points'], 5)).toStrictEqual({
    list: [{ points: 1 }, { points: 5 }],
    other: { kept: true },
  });
  expect(data.list[1]?.points).toBe(2);
});

test('what is not on the path is shared with the original', () => {
  const copy = replaceAt(data, ['list', 1, 'points'], 5);
  expect(copy).toHaveProperty('other', data.other);
  expect(Object.entries(copy ?? {}).find(([key]) => key === 'other')?.[1]).toBe(data.other);
});

test('an empty path replaces everything', () => {
  expect(replaceAt(data, [], null)).toBeNull();
});

test.each([
  [['list', 2, 'points']],
  [['list', 'points']],
  [['nothing']],
  [['other', 'kept', 'deeper']],
  [['toString']],
])('a path that leads nowhere throws: %j', (path) => {
  expect(() => replaceAt(data, path, 1)).toThrow(RangeError);
});
