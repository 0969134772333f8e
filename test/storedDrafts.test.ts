import { storedDrafts } from '../src/storedDrafts';

/** As much of a browser's store as is used, over a map that outlives a page. */
function storeOver(texts: Map<string, string>): Storage {
  const store = {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
    removeItem: (key: string) => void texts.delete(key),
    clear: () => texts.clear(),
    key: (index: number) => [...texts.keys()][index] ?? null,
    get length() {
      return texts.size;
    },
  };
  return store;
}

const blocked = (): Storage => {
  throw new Error('SecurityError');
};

test('what was typed is there again after the page was loaded anew', () => {
  const texts = new Map<string, string>();
  storedDrafts('a.xlsx', () => storeOver(texts)).write('roster/town', '福城街道');
  const again = storedDrafts('a.xlsx', () => storeOver(texts));
  expect([again.keys(), again.read('roster/town')]).toEqual([['roster/town'], '福城街道']);
  again.write('roster/town', null);
  expect(texts.size).toBe(0);
});

test('another workbook in the same window has drafts of its own', () => {
  const texts = new Map<string, string>();
  storedDrafts('a.xlsx', () => storeOver(texts)).write('roster/town', '福城街道');
  expect(storedDrafts('b.xlsx', () => storeOver(texts)).keys()).toEqual([]);
});

test('where the browser forbids storing, drafts live as long as the page', () => {
  const drafts = storedDrafts('a.xlsx', blocked);
  drafts.write('unit/town', '新镇');
  expect(drafts.read('unit/town')).toBe('新镇');
  drafts.write('unit/town', null);
  expect(drafts.keys()).toEqual([]);
});

test('a store that is full or forbidden only for writing loses nothing on the page', () => {
  const full = Object.assign(storeOver(new Map()), { setItem: blocked });
  const drafts = storedDrafts('a.xlsx', () => full);
  drafts.write('unit/town', '新镇');
  expect(drafts.read('unit/town')).toBe('新镇');
});
