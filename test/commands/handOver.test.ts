import { handOver, handOverKey } from '../../src/commands/handOver';
import { oldestSets } from '../hosts/office/emulator/apiSets';
import { startOffice } from '../hosts/office/startOffice';

const stored = new Map<string, string>();

beforeAll(async () => {
  await startOffice(oldestSets);
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'localStorage');
  stored.clear();
});

test('where windows cannot send each other messages, a report waits in the store and does not stay there', () => {
  Reflect.set(globalThis, 'localStorage', {
    setItem: (key: string, text: string) => stored.set(key, text),
    removeItem: (key: string) => stored.delete(key),
  });
  const handed = handOver('{"title":"没有发现问题"}');
  expect([...stored]).toEqual([[handOverKey, '{"title":"没有发现问题"}']]);
  handed.clear();
  expect(stored.size).toBe(0);
});

test('where storing is forbidden too, nothing fails', () => {
  const handed = handOver('{}');
  expect(() => handed.clear()).not.toThrow();
});
