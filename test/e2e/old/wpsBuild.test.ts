import { parse, type ecmaVersion } from 'acorn';
import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../../filesUnder';
import { packageVersion } from '../../../scripts/packaging/packageVersion';

const dist = join(process.cwd(), 'dist-wps');
const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
const paths = filesUnder(dist, /./).map((path) => path.slice(dist.length + 1));
const scripts = paths.filter((path) => path.endsWith('.js'));
const pages = paths.filter((path) => path.endsWith('.html'));
const styles = paths.filter((path) => path.endsWith('.css'));
/** What nothing rewrites on its way into the build. */
const shell = ['main.js', 'js/ribbon.js', 'pages/service.js', 'pages/install.js', 'pages/check.js'];

/** Styles that Chromium 69 reads as nothing. */
const youngStyle = /[\s;{](?:gap|inset|aspect-ratio)\s*:|:(?:is|has|where)\(/;

/** Why a script is none of that edition; null where it is one. */
function fault(script: string, edition: ecmaVersion): string | null {
  try {
    parse(script, { ecmaVersion: edition, sourceType: 'script' });
    return null;
  } catch (error) {
    return String(error);
  }
}

test('a younger syntax and a module are told', () => {
  for (const script of ['a?.b', 'try {} catch {}', 'import "./a"', 'import("./a")', '/a/v'])
    expect(fault(script, 2018)).not.toBeNull();
  expect(fault('const a = { ...b }; /(?<=a)b/su', 2018)).toBeNull();
  expect(fault('let a', 5)).not.toBeNull();
});

test('every script of the build is a classic one of ES2018, those that nothing rewrites are ECMAScript 5', () => {
  expect(scripts).toEqual(expect.arrayContaining(shell));
  expect(scripts.length).toBeGreaterThan(shell.length + 5);
  expect(scripts.flatMap((path) => fault(read(path), 2018) ?? [])).toEqual([]);
  expect(shell.flatMap((path) => fault(read(path), 5) ?? [])).toEqual([]);
});

test('the pages load classic scripts by relative addresses, and hold no style that Chromium 69 cannot read', () => {
  expect(pages.sort()).toEqual([
    'check.html',
    'files.html',
    'index.html',
    'install.html',
    'taskpane-wps.html',
  ]);
  for (const page of pages) {
    const html = read(page);
    expect(html).not.toMatch(/type="?module/);
    const addresses = Array.from(html.matchAll(/(?:src|href)="?([^" >]+)/g), (it) => it[1] ?? '');
    expect(addresses.filter((it) => /^(?:[a-z]+:|\/)/i.test(it))).toEqual([]);
    expect(addresses.filter((it) => !paths.includes(it))).toEqual([]);
    expect(html).not.toMatch(youngStyle);
  }
  expect(styles).toEqual(['pages/page.css']);
  for (const path of styles) expect(read(path)).not.toMatch(youngStyle);
});

test('Office and the embedded workbook are not in it', () => {
  const all = scripts.map(read).join('\n');
  expect(all).not.toMatch(/appsforoffice|univerjs|@univer/i);
  expect(paths.filter((path) => /office|univer/.test(path))).toEqual([]);
});

test('the version of package.json is that of every list, page and folder', () => {
  const version = packageVersion();
  expect(read('jsplugins.xml')).toContain(`name="kaoping" type="et" url="http`);
  expect(read('jsplugins.xml')).toContain(`version="${version}"`);
  for (const page of ['install.html', 'check.html'])
    expect(read(page)).toContain(`data-version="${version}"`);
  const zip = unzipSync(readFileSync(join(dist, `kaoping_${version}.zip`)));
  const folders = new Set(Object.keys(zip).map((path) => path.split('/')[0]));
  expect(folders).toEqual(
    new Set([
      'README.txt',
      'install.cmd',
      'install.sh',
      'uninstall.cmd',
      'uninstall.sh',
      'setup',
      `kaoping_${version}`,
    ]),
  );
  expect(Buffer.from(zip[`kaoping_${version}/build.txt`] ?? []).toString()).toMatch(
    new RegExp(`^${version} [0-9a-f]{64}\\n$`),
  );
  for (const path of [
    'index.html',
    'main.js',
    'ribbon.xml',
    'manifest.xml',
    'js/ribbon.js',
    ...pages,
  ])
    expect(
      Buffer.from(zip[`kaoping_${version}/${path}`] ?? []).equals(readFileSync(join(dist, path))),
    ).toBe(true);
});
