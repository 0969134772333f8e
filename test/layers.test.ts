import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { filesUnder } from './filesUnder';

const root = join(__dirname, '..');
const src = join(root, 'src');

/** What each folder may import besides itself. A reference of the compiler also lets through what is behind it; this does not. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  base: ['assets'],
  rules: ['base'],
  scheme: ['base', 'rules', 'assets'],
  scoring: ['base', 'rules', 'scheme'],
  workbook: ['base'],
  i18n: ['base'],
  layout: ['base', 'rules', 'scheme', 'scoring', 'workbook', 'i18n'],
  'hosts/xlsx': ['base', 'workbook'],
  // Opening and saving a file in the page is the file host's work.
  'hosts/browser': ['base', 'workbook', 'hosts/xlsx'],
  // What writes in place into a workbook that is open, and keeps in it how to undo that.
  'hosts/inPlace': ['base', 'workbook'],
  'hosts/office': ['base', 'workbook', 'hosts/inPlace'],
  'hosts/wps': ['base', 'workbook', 'hosts/inPlace'],
  flows: ['base', 'rules', 'scheme', 'scoring', 'workbook', 'layout', 'i18n'],
  pane: ['base', 'scheme', 'scoring', 'flows', 'i18n'],
};

/** Composition roots: they may import everything. */
const roots = ['cli', 'commands', 'debug', 'wps', '.'];

/** The layer a path belongs to: `base`, `hosts/xlsx`, `assets`; `.` for a file of src itself. */
function layerOf(path: string): string {
  const parts = relative(src, path).split(sep);
  if (parts[0] === '..') return parts[1] ?? '';
  if (parts.length === 1) return '.';
  return parts[0] === 'hosts' ? `hosts/${parts[1]}` : (parts[0] ?? '');
}

/** Paths, relative to the file, that a text imports or exports from, statically, dynamically, as types or in a type. */
function importedPaths(text: string): readonly string[] {
  const statements = text.matchAll(/(?:\bfrom|\bimport\s*\(?)\s*['"](\.[^'"]*)['"]/g);
  return [...statements].map((statement) => statement[1] ?? '');
}

/** Layers a folder's tsconfig.json refers to. */
function references(layer: string): readonly string[] {
  const config = JSON.parse(readFileSync(join(src, layer, 'tsconfig.json'), 'utf8')) as {
    readonly references?: readonly { readonly path: string }[];
  };
  return (config.references ?? []).map(({ path }) => {
    const target = resolve(src, layer, path);
    return layerOf(join(target, 'any.ts'));
  });
}

/** `file imports layer` for every import of the text that its layer may not have. */
function forbiddenImports(file: string, text: string): readonly string[] {
  const layer = layerOf(file);
  const allowed = [layer, ...(mayImport[layer] ?? [])];
  return importedPaths(text)
    .map((path) => layerOf(resolve(dirname(file), path)))
    .filter((target) => !allowed.includes(target))
    .map((target) => `${relative(src, file)} imports ${target}`);
}

const files = filesUnder(src, /\.tsx?$/);

test('an import against the layers is found, however it is written', () => {
  const file = join(src, 'layout/any.ts');
  const forbidden = (text: string): readonly string[] => forbiddenImports(file, text);
  expect(forbidden("import type { A } from '../pane/A';")).toEqual(['layout/any.ts imports pane']);
  expect(forbidden("import {\n  a,\n} from '../hosts/xlsx/a';")).toHaveLength(1);
  expect(forbidden("export { a } from '../flows/a';")).toHaveLength(1);
  expect(forbidden("const a = await import('../hosts/browser/a');")).toHaveLength(1);
  expect(forbidden("type A = import('../pane/A').A;")).toHaveLength(1);
  expect(forbidden("import '../main';")).toEqual(['layout/any.ts imports .']);
  expect(forbidden("import data from '../../assets/schemes/a.json';")).toHaveLength(1);
  expect(forbidden("import { a } from '../base/a';\nimport { b } from './b';")).toEqual([]);
});

test('every folder of src has its place among the layers', () => {
  const layers = new Set(files.map(layerOf));
  const known = [...Object.keys(mayImport), ...roots];
  expect([...layers].filter((layer) => !known.includes(layer))).toEqual([]);
  expect(layers.size).toBeGreaterThan(5);
});

test('no file imports from a layer it may not know', () => {
  const checked = files.filter((file) => !roots.includes(layerOf(file)));
  expect(checked.flatMap((file) => forbiddenImports(file, readFileSync(file, 'utf8')))).toEqual([]);
});

test.each(Object.entries(mayImport))(
  'the compiler lets %s see no more than that',
  (layer, allowed) => {
    expect(existsSync(join(src, layer, 'tsconfig.json'))).toBe(true);
    expect(references(layer).filter((target) => !allowed.includes(target))).toEqual([]);
  },
);
