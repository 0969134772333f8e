import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { sideload } from '../../scripts/packaging/sideload';

const id = '532ea946-926f-44f7-a779-02dafe071f4d';
const manifest = resolve('manifest.xml');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'home-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('on a Mac the manifest lies in the folder of Excel until it is removed', () => {
  const { where, remove } = sideload({ platform: 'darwin', home: folder }, id, manifest);
  const wef = join(folder, 'Library/Containers/com.microsoft.Excel/Data/Documents/wef');
  const file = join(wef, `${id}.manifest.xml`);
  expect(where).toContain('开发人员加载项');
  expect(readFileSync(file)).toEqual(readFileSync(manifest));
  remove();
  expect(existsSync(file)).toBe(false);
  expect(existsSync(wef)).toBe(true);
});

test('where there is no Excel nothing is told and nothing is left', () => {
  const { where, remove } = sideload({ platform: 'linux', home: folder }, id, manifest);
  remove();
  expect(where).toBeNull();
  expect(readdirSync(folder)).toEqual([]);
});
