import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { webpack, type Compiler, type Stats } from 'webpack';
import { manifestPlugin } from '../../scripts/packaging/manifestPlugin';
import { sources } from '../manifest/sources';

// The first build of a process loads the whole of webpack.
jest.setTimeout(60_000);

const baseUrl = 'https://oa.example.gov.cn/kaoping';
const made = ['taskpane.html', 'install.html', 'commands.html', 'commands.1a2b3c4d.js'];
const icons = ['assets/icon', 'assets/ribbon/insert', 'assets/ribbon/check', 'assets/ribbon/rank']
  .concat('assets/ribbon/export')
  .flatMap((name) => [16, 20, 24, 32, 40, 48, 64, 80].map((size) => `${name}-${size}.png`));

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
  writeFileSync(join(folder, 'entry.js'), 'void 0;');
});

afterEach(() => rmSync(folder, { recursive: true }));

/** A build that makes the files given, as they stand in the project, and the manifest. */
function build(files: readonly string[]): Promise<Stats> {
  const others = {
    apply: ({ hooks, webpack: { Compilation, sources: kinds } }: Compiler) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      hooks.thisCompilation.tap('files', (compilation) => {
        compilation.hooks.processAssets.tap({ name: 'files', stage }, () => {
          for (const file of files) {
            compilation.emitAsset(file, new kinds.RawSource(Buffer.from(sources.read(file) ?? '')));
          }
        });
      });
    },
  };
  return new Promise((resolve, reject) => {
    const config = {
      mode: 'none' as const,
      context: folder,
      entry: './entry.js',
      output: { path: join(folder, 'out') },
      plugins: [others, manifestPlugin(join(process.cwd(), 'manifest.xml'), baseUrl)],
    };
    webpack(config, (error, stats) => {
      if (error !== null) reject(error);
      else if (stats === undefined) reject(new Error('no build'));
      else resolve(stats);
    });
  });
}

const errorsOf = (stats: Stats): readonly string[] =>
  stats.compilation.errors.map((error) => error.message);

test('a build writes the manifest for the address it is served at', async () => {
  const stats = await build([...made, ...icons]);
  expect(errorsOf(stats)).toEqual([]);
  const xml = readFileSync(join(folder, 'out/manifest.xml'), 'utf8');
  expect(xml).toContain(`"${baseUrl}/taskpane.html?step=rank"`);
  expect(xml).not.toContain('localhost');
});

test('a build that lacks a page the manifest leads to is a failed one', async () => {
  const stats = await build([...made.filter((file) => file !== 'install.html'), ...icons]);
  expect(errorsOf(stats)).toEqual([
    expect.stringMatching(/^manifest\.xml: file: line \d+ SupportUrl leads to no file/),
    expect.stringMatching(/^manifest\.xml: file: line \d+ Url Url\.Guide leads to no file/),
  ]);
});
