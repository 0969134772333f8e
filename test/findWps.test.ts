import { findWps } from '../src/findWps';
import { startWps } from './hosts/wps/startWps';

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Application');
});

test('WPS is found by what its root object can do', () => {
  const { root } = startWps();
  Reflect.set(globalThis, 'Application', root);
  expect(findWps()).toBe(root);
});

test.each([
  ['no such object', undefined],
  ['null', null],
  ['a text', 'Application'],
  ['an object of another program', { Workbooks: {} }],
])('elsewhere there is none: %s', (_, found) => {
  Reflect.set(globalThis, 'Application', found);
  expect(findWps()).toBeNull();
});
