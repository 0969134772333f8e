import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const dist = 'dist';
const kilobyte = 1000;
const limits = { firstLoad: 200 * kilobyte, xlsx: 100 * kilobyte } as const;

/** Packages that must not be loaded before they are asked for. */
const late = ['@univerjs', 'hucre', 'fflate', 'rxjs'] as const;

/** Names of the scripts and style sheets an HTML page loads at once. */
function loadedBy(page: string): readonly string[] {
  const html = readFileSync(`${dist}/${page}`, 'utf8');
  const tags = html.matchAll(/<(?:script|link)[^>]+(?:src|href)="([^"]+\.(?:js|css))"/g);
  return [...tags].map((tag) => tag[1] ?? '');
}

/** Paths of the modules a built script was made of, read from its source map; none for one of data alone, which has no map. */
function modulesIn(script: string): readonly string[] {
  if (!existsSync(`${dist}/${script}.map`)) return [];
  const map = JSON.parse(readFileSync(`${dist}/${script}.map`, 'utf8')) as {
    readonly sources: readonly string[];
  };
  return map.sources;
}

/** Bytes after gzip -9. */
function gzipSize(file: string): number {
  return gzipSync(readFileSync(`${dist}/${file}`), { level: 9 }).length;
}

function inKilobytes(bytes: number): string {
  return `${(bytes / kilobyte).toFixed(1)} kB`;
}

function total(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSize(file), 0);
}

function holds(script: string, name: string): boolean {
  return modulesIn(script).some((path) => path.includes(`node_modules/${name}/`));
}

/** What is wrong with the chunks of the built pages; prints the sizes on the way. */
function faultsOfChunks(): readonly string[] {
  const scripts = readdirSync(dist).filter((file) => file.endsWith('.js'));
  const first = [...new Set([...loadedBy('taskpane.html'), ...loadedBy('index.html')])];
  const firstScripts = first.filter((file) => file.endsWith('.js'));
  const xlsx = scripts.filter(
    (file) =>
      holds(file, 'hucre') || modulesIn(file).some((path) => path.includes('/src/hosts/xlsx/')),
  );
  const univer = scripts.filter((file) => holds(file, '@univerjs'));
  const sizes = { firstLoad: total(first), xlsx: total(xlsx) };
  const embedded = total(univer.filter((file) => file.startsWith('univer.')));
  console.log(
    `gzip: first load ${inKilobytes(sizes.firstLoad)}, xlsx ${inKilobytes(sizes.xlsx)}, embedded workbook ${inKilobytes(embedded)}`,
  );
  return [
    ...emptyPatterns(),
    ...(firstScripts.length === 0 ? ['the pages load no script'] : []),
    ...(xlsx.length === 0 ? ['no chunk holds the xlsx host'] : []),
    ...(embedded === 0 ? ['no chunk named univer holds @univerjs'] : []),
    ...firstScripts.flatMap((file) =>
      late
        .filter((name) => holds(file, name))
        .map((name) => `${file}, loaded first, holds ${name}`),
    ),
    ...xlsx
      .filter((file) => univer.includes(file))
      .map((file) => `${file} mixes the xlsx host and @univerjs`),
    ...(sizes.firstLoad > limits.firstLoad ? [`first load over ${limits.firstLoad} bytes`] : []),
    ...(sizes.xlsx > limits.xlsx ? [`xlsx chunks over ${limits.xlsx} bytes`] : []),
  ];
}

/** Paths of .size-limit.json that match no file: size-limit itself would call their size 0 and pass. */
function emptyPatterns(): readonly string[] {
  const budgets = JSON.parse(readFileSync('.size-limit.json', 'utf8')) as readonly {
    readonly path: string;
  }[];
  const files = readdirSync(dist).map((file) => `${dist}/${file}`);
  const matches = (path: string): boolean => {
    const pattern = path.split('*').map((part) => part.replace(/[.\\/]/g, '\\$&'));
    return files.some((file) => new RegExp(`^${pattern.join('[^/]*')}$`).test(file));
  };
  return budgets
    .filter(({ path }) => !matches(path))
    .map(({ path }) => `.size-limit.json: ${path} matches no file`);
}

if (!existsSync(`${dist}/index.html`)) throw new Error('no page: run npm run build first');
const faults = faultsOfChunks();
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
