import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gridLocale } from '../../src/hosts/browser/gridLocale';
import { zhCNGrid } from '../../src/i18n/zh-CN-grid';

const packages = join(process.cwd(), 'node_modules/@univerjs');
/** Where Univer takes a text by its key: from its dictionary, or as the label, title or tooltip of a button. */
const asked = /(?:\.t\(|(?:label|title|tooltip|placeholder): )"([a-z]+(?:-[a-z]+)*\.[\w.-]+)"/g;
/** No texts: names of React components, and a function that is switched off. */
const noText = /^sheets(?:-numfmt-ui\.moreNumfmtType|\.(?:component|dropdown)\.)/;

/** The keys a script asks for, each once. */
function keysIn(script: string): readonly string[] {
  return [...new Set(Array.from(script.matchAll(asked), (match) => match[1] ?? ''))];
}

/** What stands at a key, its parts being names of objects within one another. */
function textAt(texts: unknown, key: string): unknown {
  return key
    .split('.')
    .reduce<unknown>(
      (at, part) => (at as Readonly<Record<string, unknown>> | undefined)?.[part],
      texts,
    );
}

test('every text that the embedded workbook asks for is there in Chinese', () => {
  const keys = readdirSync(packages)
    .filter((name) => !name.startsWith('preset') && name !== 'icons')
    .flatMap((name) => keysIn(readFileSync(join(packages, name, 'lib/cjs/index.js'), 'utf8')))
    .filter((key) => !noText.test(key));
  expect(keys.length).toBeGreaterThan(300);
  const texts = gridLocale(zhCNGrid);
  const roots = new Set(Object.keys(texts));
  const missing = keys.filter(
    (key) => roots.has(key.split('.')[0] ?? '') && typeof textAt(texts, key) !== 'string',
  );
  expect(missing).toEqual([]);
});

test('a key that no text stands at is told', () => {
  expect(keysIn('this.l.t("sheets-ui.info.none"); ({ title: "ui.x-y.z" })')).toEqual([
    'sheets-ui.info.none',
    'ui.x-y.z',
  ]);
  expect(textAt(gridLocale(zhCNGrid), 'sheets-ui.info.none')).toBeUndefined();
});
