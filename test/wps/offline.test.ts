import { parse } from 'acorn';
import { unzipSync } from 'fflate';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { offlineZip } from '../../scripts/packaging/wps/offlineZip';
import { filesUnder } from '../filesUnder';
import { broken, emptyList, lists, oursAlone, otherList } from './addInLists';
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
      expect(list()).toBe(oursAlone);
      run(folder, 'uninstall');
      expect(list()).toBe(text);
    },
  );

  test.each(['<jsplugins />', '', emptyList])(
    '%j: through a newer version, too, the list of before comes back',
    (text) => {
      write(text);
      run(unpack('1.1.0'), 'install');
      run(unpack('1.2.0'), 'install');
      run(unpack('1.2.0'), 'uninstall');
      expect(list()).toBe(text);
      expect(inAddIns()).toEqual(['publish.xml']);
    },
  );

  test('what another program entered since stays, whatever was there before', () => {
    const another = '  <jsplugin name="a" type="et" url="a_1" version="1"/>';
    for (const text of [null, '<jsplugins />', emptyList]) {
      if (text !== null) write(text);
      const folder = unpack('1.2.0');
      run(folder, 'install');
      write((list() ?? '').replace('</jsplugins>', `${another}\n</jsplugins>`));
      run(folder, 'install');
      run(folder, 'uninstall');
      expect(
        (list() ?? '').split('\n').slice(-3, text === '<jsplugins />' ? undefined : -1),
      ).toEqual(['<jsplugins>', another, '</jsplugins>'].slice(text === '<jsplugins />' ? 0 : 1));
      fs.rmSync(publish());
    }
  });

  test('a list that somebody deleted and began anew is not put back as it was long ago', () => {
    write('<jsplugins />');
    const folder = unpack('1.2.0');
    run(folder, 'install');
    fs.rmSync(publish());
    run(folder, 'install');
    run(folder, 'uninstall');
    expect(list()).toBeNull();
  });

  test('a list that never held ours is left alone, an empty one too', () => {
    for (const text of [emptyList, '<jsplugins/>', otherList]) {
      write(text);
      run(unpack('1.2.0'), 'uninstall');
      expect(list()).toBe(text);
    }
  });

  test('a list that may not be written is told, and nothing is changed', () => {
    write(otherList);
    fs.chmodSync(publish(), 0o444);
    for (const command of ['install', 'uninstall'] as const)
      expect(run(unpack('1.2.0'), command)).toMatchObject({
        code: 1,
        said: expect.stringContaining('是只读的'),
      });
    expect(list()).toBe(otherList);
    expect(inAddIns()).toEqual(['publish.xml']);
  });

  test('an older folder of ours goes, what only looks like ours stays', () => {
    run(unpack('1.1.0'), 'install');
    fs.mkdirSync(join(addIns(), 'kaoping_notes'));
    fs.cpSync(join(addIns(), 'kaoping_1.1.0'), join(addIns(), 'gw_1.0.0'), { recursive: true });
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

  test('what an installation left half done is no part of the next', () => {
    fs.mkdirSync(join(addIns(), 'kaoping_1.2.0.new'), { recursive: true });
    fs.writeFileSync(join(addIns(), 'kaoping_1.2.0.new/old.js'), '');
    run(unpack('1.2.0'), 'install');
    expect(inAddIns()).toEqual(['kaoping_1.2.0', 'publish.xml']);
    expect(fs.readdirSync(join(addIns(), 'kaoping_1.2.0'))).not.toContain('old.js');
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

test('on Windows a list that is no UTF-8 is kept beside the new one, byte for byte', () => {
  const bytes = Buffer.from("<jsplugins><a b='\u00d6\u00d0'/></jsplugins>", 'latin1');
  fs.mkdirSync(windows.addIns(), { recursive: true });
  fs.writeFileSync(join(windows.addIns(), 'publish.xml'), bytes);
  expect(windows.run(unpack('1.2.0'), 'install').said).toContain('已经损坏');
  const backup = fs.readdirSync(windows.addIns()).find((it) => it.includes('backup')) ?? '';
  expect(fs.readFileSync(join(windows.addIns(), backup))).toEqual(bytes);
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
