import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const readme = read('README.md');
const { scripts, dependencies } = JSON.parse(read('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
};

/** The first fenced block, line by line: the two commands. */
const commands = /```sh\n([\s\S]*?)```/.exec(readme)?.[1]?.trim().split('\n') ?? [];

test('README opens with two commands, and the machine that checks runs the second one', () => {
  expect(commands).toHaveLength(2);
  expect(readme.indexOf('```sh')).toBeLessThan(60);
  const run = read('.ci/run').trimEnd().split('\n');
  expect(run[run.length - 1]).toBe(commands[1]);
});

test('every npm command README names exists, and each one that exists is named', () => {
  const named = [...readme.matchAll(/npm (?:run )?([a-z0-9:]+)/g)]
    .map((match) => match[1] ?? '')
    .filter((name) => name !== 'ci' && name !== 'run');
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  const inside = ['typecheck', 'lint', 'format', 'unused', 'size'];
  const unnamed = Object.keys(scripts).filter((name) => ![...named, ...inside].includes(name));
  expect(unnamed).toEqual([]);
});

test('every file an npm command runs exists', () => {
  const files = Object.values(scripts).flatMap(
    (script) => script.match(/\S+\.(?:ts|sh|js)\b/g) ?? [],
  );
  expect(files.length).toBeGreaterThan(3);
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

test('every picture, file and folder README points to exists', () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1] ?? '');
  const paths = [...readme.matchAll(/`((?:src|test|assets|scripts)\/[\w./-]+)`/g)].map(
    (match) => match[1] ?? '',
  );
  expect(links.length).toBeGreaterThan(5);
  expect(paths.length).toBeGreaterThan(5);
  expect([...links, ...paths].filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('every package the product ships with has its reason, licence and size in README', () => {
  const table = readme.slice(readme.indexOf('Runtime dependencies'));
  const rows = table.split('\n').filter((line) => line.startsWith('|'));
  const missing = Object.keys(dependencies).filter((name) => {
    const wanted = [name, name.replace(/\/.*/, '/*'), name.replace(/^@fluentui\//, '')];
    const row = rows.find((line) => wanted.some((one) => line.split('|')[1]?.includes(one)));
    return row === undefined || !/\| *(MIT|Apache-2\.0) *\|.*\w/.test(row);
  });
  expect(missing).toEqual([]);
});

test('dependencies are pinned to exact versions and the lock file names no registry', () => {
  const manifest = JSON.parse(read('package.json')) as Readonly<
    Record<string, Readonly<Record<string, string>>>
  >;
  const versions = ['dependencies', 'devDependencies', 'overrides'].flatMap((kind) =>
    Object.values(manifest[kind] ?? {}),
  );
  expect(versions.length).toBeGreaterThan(30);
  expect(
    versions.filter((version) => !/^(?:npm:(?:@[\w-]+\/)?[\w-]+@)?\d+\.\d+\.\d+$/.test(version)),
  ).toEqual([]);
  expect(read('package-lock.json')).not.toMatch(/https?:\/\/[^"]*\.tgz|"resolved": "http/);
});
