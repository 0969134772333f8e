import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const dist = 'dist';
const kilobyte = 1000;
const limits = {
  firstLoad: 200 * kilobyte,
  /** What Excel loads for the functions of the ribbon whenever the add-in is there, and for the window they answer in. */
  ribbon: 10 * kilobyte,
  xlsx: 100 * kilobyte,
  office: 25 * kilobyte,
} as const;

/** Kilobytes that a script may have without a line in .size-limit.json. */
const unbudgeted = 10;

/** Packages that must not be loaded before they are asked for. */
const late = ['@univerjs', 'hucre', 'fflate', 'rxjs'] as const;

/** Names of our scripts and style sheets that an HTML page loads at once; Microsoft's library, in its own folder, is not ours. */
function loadedBy(page: string): readonly string[] {
  const html = readFileSync(`${dist}/${page}`, 'utf8');
  const tags = html.matchAll(/<(?:script|link)[^>]+(?:src|href)="([^"]+\.(?:js|css))"/g);
  return [...tags].map((tag) => tag[1] ?? '').filter((file) => !/^(?:office\/|https:)/.test(file));
}

const modules = new Map<string, readonly string[]>();

/** Paths of the modules a built script was made of, read once from its source map; none for one of data alone, which has no map. */
function modulesIn(script: string): readonly string[] {
  const known = modules.get(script) ?? readModules(script);
  modules.set(script, known);
  return known;
}

function readModules(script: string): readonly string[] {
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

/** Built scripts that hold a module of the folder of src. */
function scriptsWith(folder: string): readonly string[] {
  const scripts = readdirSync(dist).filter((file) => file.endsWith('.js'));
  return scripts.filter((file) => modulesIn(file).some((path) => path.includes(`/src/${folder}/`)));
}

/** Scripts and style sheets of the pages, each once. */
function firstOf(pages: readonly string[]): readonly string[] {
  return [...new Set(pages.flatMap(loadedBy))];
}

/** What is loaded too early. */
function earlyFaults(first: readonly string[]): readonly string[] {
  const scripts = first.filter((file) => file.endsWith('.js'));
  const hosts = [...scriptsWith('hosts/xlsx'), ...scriptsWith('hosts/office')];
  return [
    ...(scripts.length === 0 ? ['the pages load no script'] : []),
    ...scripts.flatMap((file) =>
      late
        .filter((name) => holds(file, name))
        .map((name) => `${file}, loaded first, holds ${name}`),
    ),
    ...scripts.filter((file) => hosts.includes(file)).map((file) => `${file} holds a host`),
  ];
}

/** What is wrong with the chunks of the built pages; prints the sizes on the way. */
function faultsOfChunks(): readonly string[] {
  const scripts = readdirSync(dist).filter((file) => file.endsWith('.js'));
  const first = firstOf(['taskpane.html', 'index.html']);
  const ribbon = firstOf(['commands.html', 'checked.html']);
  const office = scriptsWith('hosts/office');
  const xlsxHost = scriptsWith('hosts/xlsx');
  const xlsx = scripts.filter((file) => holds(file, 'hucre') || xlsxHost.includes(file));
  const univer = scripts.filter((file) => holds(file, '@univerjs'));
  const sizes = {
    firstLoad: total(first),
    ribbon: total(ribbon),
    xlsx: total(xlsx),
    office: total(office),
  };
  const embedded = total(univer.filter((file) => file.startsWith('univer.')));
  const printed = Object.entries({ ...sizes, embedded }).map(
    ([name, size]) => `${name} ${inKilobytes(size)}`,
  );
  console.log(`gzip: ${printed.join(', ')}`);
  return [
    ...budgetFaults(),
    ...earlyFaults([...first, ...ribbon]),
    ...(xlsx.length === 0 ? ['no chunk holds the xlsx host'] : []),
    ...(office.join() === scripts.filter((file) => file.startsWith('office.')).join()
      ? []
      : [`the Excel host is in ${office.join(' ') || 'no chunk'}, not in one named office`]),
    ...(embedded === 0 ? ['no chunk named univer holds @univerjs'] : []),
    ...xlsx
      .filter((file) => univer.includes(file))
      .map((file) => `${file} mixes the xlsx host and @univerjs`),
    ...Object.entries(limits).flatMap(([name, limit]) => over(name, limit, sizes)),
  ];
}

function over(
  name: string,
  limit: number,
  sizes: Readonly<Record<string, number>>,
): readonly string[] {
  const size = sizes[name] ?? 0;
  return size > limit ? [`${name}: ${size} bytes of ${limit}`] : [];
}

/**
 * Paths of .size-limit.json that match no file, of which size-limit itself would say 0 bytes, and large scripts that no path matches, of
 * which it would say nothing. Scripts with a number for a name come out of packages, and are loaded piece by piece.
 */
function budgetFaults(): readonly string[] {
  const budgets = JSON.parse(readFileSync('.size-limit.json', 'utf8')) as readonly {
    readonly path: string;
  }[];
  const files = [dist, 'dist-wps'].flatMap((folder) =>
    readdirSync(folder).map((file) => `${folder}/${file}`),
  );
  const matches = (path: string, file: string): boolean => {
    const pattern = path.split('*').map((part) => part.replace(/[.\\/]/g, '\\$&'));
    return new RegExp(`^${pattern.join('[^/]*')}$`).test(file);
  };
  const isLarge = (file: string): boolean =>
    gzipSync(readFileSync(file)).length > unbudgeted * kilobyte;
  const own = files.filter((file) => /\/[a-z][^/]*\.js$/.test(file) && isLarge(file));
  return [
    ...budgets
      .filter(({ path }) => !files.some((file) => matches(path, file)))
      .map(({ path }) => `.size-limit.json: ${path} matches no file`),
    ...own
      .filter((file) => !budgets.some(({ path }) => matches(path, file)))
      .map((file) => `.size-limit.json: nothing limits ${file}`),
  ];
}

for (const folder of [dist, 'dist-wps'])
  if (!existsSync(`${folder}/index.html`))
    throw new Error(`no ${folder}: run npm run build and npm run build:wps first`);
const faults = faultsOfChunks();
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
