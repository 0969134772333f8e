import { parse } from 'acorn';
import { unzipSync } from 'fflate';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { offlineZip } from '../../scripts/packaging/wps/offlineZip';
import { filesUnder } from '../filesUnder';
import { runOnWindows, type ScriptRun } from './fakeWindows';

const source = join(__dirname, '../../src/wps/offline');
const scripts = Object.fromEntries(
  filesUnder(source, /./).map((path) => [path.slice(source.length + 1), fs.readFileSync(path)]),
);

const addIn = (build: string) => ({
  'ribbon.xml': Buffer.from('<customUI/>'),
  'taskpane-wps.html': Buffer.from('pane'),
  'js/ribbon.js': Buffer.from('1'),
  'build.txt': Buffer.from(build),
});

let home: string;
beforeEach(() => {
  home = fs.mkdtempSync(join(tmpdir(), '家 '));
});
afterEach(() => fs.rmSync(home, { recursive: true }));

/** The zip of that version, unpacked by a person somewhere. */
function unpack(version: string, build = version): string {
  const folder = fs.mkdtempSync(join(home, '下载 '));
  for (const [path, bytes] of Object.entries(
    unzipSync(offlineZip(version, addIn(build), scripts)),
  )) {
    fs.mkdirSync(dirname(join(folder, path)), { recursive: true });
    fs.writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

interface System {
  readonly addIns: () => string;
  readonly run: (folder: string, command: 'install' | 'uninstall') => ScriptRun;
}

const linux: System = {
  addIns: () => join(home, '.local/share/Kingsoft/wps/jsaddons'),
  run: (folder, command) => {
    const { stdout, stderr, status } = spawnSync('sh', [join(folder, `${command}.sh`)], {
      env: { HOME: home, PATH: process.env['PATH'] },
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    return { said: stdout, code: status ?? -1 };
  },
};

const windows: System = {
  addIns: () => join(home, 'kingsoft/wps/jsaddons'),
  run: (folder, command) => runOnWindows(join(folder, 'setup/windows.js'), home, command),
};

const ours = (version: string): string =>
  `<jsplugin name="kaoping" type="et" url="kaoping_${version}" version="${version}" enable="enable_dev" install="null"/>`;

const others = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<!-- 单位统一下发 > & -->',
  '<jsplugins>',
  '\t<jsplugin name="公文助手"  type="wps" url="gw_1.0.0" version="1.0.0" enable="enable_dev" install="null" />',
  "  <jspluginonline type='et' name='other-kaoping' url='http://10.0.0.1/?a=1&amp;b=2' enable=\"enable_dev\"></jspluginonline>",
  '</jsplugins>',
  '',
];
const before = (lines: readonly string[], line: string): readonly string[] => {
  const end = lines.findIndex((it) => it.startsWith('</jsplugins>'));
  return [...lines.slice(0, end), line, ...lines.slice(end)];
};
const utf8 = (lines: readonly string[], end = '\n'): string => lines.join(end);
const fresh = ['<?xml version="1.0" encoding="UTF-8"?>', '<jsplugins>', '</jsplugins>', ''];
const old =
  '<jspluginonline name="kaoping" type="et" url="http://10.0.0.1/k/" enable="enable_dev" install="null"/>';

/** What is there, what it becomes, and what is left after uninstalling: null is no file. */
const lists: readonly (readonly [string, string | null, string, string | null])[] = [
  ['no list', null, utf8(before(fresh, `  ${ours('1.2.0')}`)), null],
  ['an empty file', '', utf8(before(fresh, `  ${ours('1.2.0')}`)), null],
  ['blanks alone', ' \r\n', utf8(before(fresh, `  ${ours('1.2.0')}`)), null],
  ['other add-ins', utf8(others), utf8(before(others, `  ${ours('1.2.0')}`)), utf8(others)],
  [
    'lines of Windows and a mark of UTF-8',
    `\ufeff${utf8(others, '\r\n')}`,
    `\ufeff${utf8(before(others, `  ${ours('1.2.0')}`), '\r\n')}`,
    `\ufeff${utf8(others, '\r\n')}`,
  ],
  [
    'no line end at the end',
    utf8(others).trimEnd(),
    utf8(before(others, `  ${ours('1.2.0')}`)).trimEnd(),
    utf8(others).trimEnd(),
  ],
  [
    'all on one line',
    '<jsplugins><jsplugin name="a" type="et" url="a_1" version="1"/></jsplugins>',
    `<jsplugins><jsplugin name="a" type="et" url="a_1" version="1"/>${ours('1.2.0')}</jsplugins>`,
    '<jsplugins><jsplugin name="a" type="et" url="a_1" version="1"/></jsplugins>',
  ],
  [
    'an empty element',
    '<jsplugins />',
    `<jsplugins>\n  ${ours('1.2.0')}\n</jsplugins>`,
    '<jsplugins>\n</jsplugins>',
  ],
  [
    'an older version of ours',
    utf8(before(others, `    ${ours('1.1.0')}`)),
    utf8(before(others, `    ${ours('1.2.0')}`)),
    utf8(others),
  ],
  [
    'ours from a server, and once more within the line of another',
    utf8(before(before(others, `  ${old}`), `<jsplugin name="z"/>${ours('1.0.0')}`)),
    utf8(before(before(others, `  ${ours('1.2.0')}`), '<jsplugin name="z"/>')),
    utf8(before(others, '<jsplugin name="z"/>')),
  ],
  [
    'ours with an end tag',
    utf8(before(others, "  <jsplugin type='et' name = 'kaoping' url='k'> </jsplugin>")),
    utf8(before(others, `  ${ours('1.2.0')}`)),
    utf8(others),
  ],
];

/** Lists that WPS cannot read either. */
const broken: readonly (readonly [string, string])[] = [
  ['a tag that is not closed', '<jsplugins>\n  <jsplugin name="a"/>\n'],
  ['tags that cross', '<jsplugins><jsplugin name="a"></jsplugins></jsplugin>'],
  ['quotes that are missing', '<jsplugins><jsplugin name=a/></jsplugins>'],
  ['a loose sign', '<jsplugins><jsplugin url="http://a/?b&c"/></jsplugins>'],
  ['two lists', '<jsplugins/><jsplugins/>'],
  ['another file', '<plugins></plugins>'],
  ['no XML', 'name=kaoping'],
  ['a comment without end', '<jsplugins><!-- a </jsplugins>'],
];

describe.each([
  ['linux.sh', linux],
  ['windows.js', windows],
] as const)('%s', (_name, { addIns, run }) => {
  const publish = (): string => join(addIns(), 'publish.xml');
  const write = (text: string): void => {
    fs.mkdirSync(addIns(), { recursive: true });
    fs.writeFileSync(publish(), text);
  };
  const list = (): string | null =>
    fs.existsSync(publish()) ? fs.readFileSync(publish(), 'utf8') : null;
  const inAddIns = (): readonly string[] => fs.readdirSync(addIns()).sort();

  test.each(lists)(
    '%s: ours is there once, all else as it was, and taken out again',
    (_case, text, installed, left) => {
      if (text !== null) write(text);
      const folder = unpack('1.2.0');
      const first = run(folder, 'install');
      expect(first.code).toBe(0);
      expect(first.said).toContain('考评表助手 1.2.0 已装好');
      expect(list()).toBe(installed);
      run(folder, 'install');
      expect(list()).toBe(installed);
      expect(inAddIns()).toEqual(['kaoping_1.2.0', 'publish.xml']);
      expect(fs.readFileSync(join(addIns(), 'kaoping_1.2.0/js/ribbon.js'), 'utf8')).toBe('1');
      const last = run(folder, 'uninstall');
      expect(last).toMatchObject({ code: 0, said: expect.stringContaining('已卸载') });
      expect(list()).toBe(left);
      expect(inAddIns()).toEqual(left === null ? [] : ['publish.xml']);
    },
  );

  test.each(broken)(
    '%s: the list is kept beside the new one and told, and uninstalling leaves a broken one alone',
    (_case, text) => {
      write(text);
      const folder = unpack('1.2.0');
      const refused = run(folder, 'uninstall');
      expect(refused).toMatchObject({
        code: 1,
        said: expect.stringContaining('已经损坏，没有动它'),
      });
      expect(list()).toBe(text);
      const { said, code } = run(folder, 'install');
      expect(code).toBe(0);
      const backup =
        inAddIns().find((name) => name.startsWith('publish.xml.kaoping-backup-')) ?? '';
      expect(fs.readFileSync(join(addIns(), backup), 'utf8')).toBe(text);
      expect(said).toContain(backup);
      expect(said).toContain('已经损坏');
      expect(list()).toBe(utf8(before(fresh, `  ${ours('1.2.0')}`)));
    },
  );

  test('a list that may not be written is told, and nothing is changed', () => {
    write(utf8(others));
    fs.chmodSync(publish(), 0o444);
    for (const command of ['install', 'uninstall'] as const)
      expect(run(unpack('1.2.0'), command)).toMatchObject({
        code: 1,
        said: expect.stringContaining('是只读的'),
      });
    expect(list()).toBe(utf8(others));
    expect(inAddIns()).toEqual(['publish.xml']);
  });

  test('an older folder of ours goes, what only looks like ours stays', () => {
    run(unpack('1.1.0'), 'install');
    fs.mkdirSync(join(addIns(), 'kaoping_notes'));
    fs.mkdirSync(join(addIns(), 'gw_1.0.0'));
    fs.writeFileSync(join(addIns(), 'authaddin.json'), '{}');
    const { said } = run(unpack('1.2.0'), 'install');
    expect(said).not.toContain('内容和这次的不同');
    expect(inAddIns()).toEqual([
      'authaddin.json',
      'gw_1.0.0',
      'kaoping_1.2.0',
      'kaoping_notes',
      'publish.xml',
    ]);
    run(unpack('1.2.0'), 'uninstall');
    expect(inAddIns()).toEqual(['authaddin.json', 'gw_1.0.0', 'kaoping_notes']);
  });

  test('other content under the same version is told and takes the place', () => {
    run(unpack('1.2.0', 'one'), 'install');
    const { said } = run(unpack('1.2.0', 'two'), 'install');
    expect(said).toContain('已经装过 1.2.0 版，内容和这次的不同');
    expect(fs.readFileSync(join(addIns(), 'kaoping_1.2.0/build.txt'), 'utf8')).toBe('two');
  });

  test('a package that was not wholly unpacked is told', () => {
    const folder = unpack('1.2.0');
    fs.rmSync(join(folder, 'kaoping_1.2.0'), { recursive: true });
    expect(run(folder, 'install')).toMatchObject({
      code: 1,
      said: expect.stringContaining('整个解压'),
    });
    expect(fs.existsSync(publish())).toBe(false);
  });
});

test('scripts for Windows are what its programs read: ECMAScript 3 in ASCII, commands in GBK, lines of Windows', () => {
  const zip = unzipSync(offlineZip('1.2.0', addIn(''), scripts));
  const bytes = (path: string): Buffer => Buffer.from(zip[path] ?? []);
  const script = bytes('setup/windows.js').toString('latin1');
  expect(script).not.toMatch(/[^ -~\t\r\n]/);
  expect(() => parse(script, { ecmaVersion: 3, sourceType: 'script' })).not.toThrow();
  const command = bytes('install.cmd');
  expect(new TextDecoder('gbk', { fatal: true }).decode(command)).toBe(
    scripts['install.cmd']?.toString().replaceAll('\n', '\r\n'),
  );
  for (const path of ['install.cmd', 'uninstall.cmd', 'setup/windows.js', 'README.txt'])
    expect(bytes(path).toString('latin1')).not.toMatch(/[^\r]\n/);
  for (const path of ['install.sh', 'setup/linux.sh', 'setup/merge.awk'])
    expect(bytes(path).includes(13)).toBe(false);
});

test('the same files give the same zip', () => {
  expect(offlineZip('1.2.0', addIn('a'), scripts)).toEqual(
    offlineZip('1.2.0', addIn('a'), scripts),
  );
});
