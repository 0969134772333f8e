import fc from 'fast-check';
import { canonicalJson } from '../../src/scheme/canonicalJson';

test('the order of keys does not show, at any depth', () => {
  expect(canonicalJson({ b: { d: 1, c: [{ z: 0, y: 1 }] }, a: null })).toBe(
    canonicalJson({ a: null, b: { c: [{ y: 1, z: 0 }], d: 1 } }),
  );
});

test('a property that is undefined is the same as none', () => {
  expect(canonicalJson({ a: 1, b: undefined })).toBe('{"a":1}');
});

test('the order of a list does show', () => {
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
});

test('what is written is JSON of the same data', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const plain: unknown = JSON.parse(JSON.stringify(value));
      expect(JSON.parse(canonicalJson(value))).toStrictEqual(plain);
    }),
  );
});
