import { createRequire } from 'node:module';
import { createXlsxHost } from '../hosts/xlsx/xlsxHost';
import type { bootHeadless } from '../hosts/browser/bootHeadless';
import type { BrowserHost, createGridHost } from '../hosts/browser/gridHost';
import { actionMeasures } from './benchActions';
import { eventMeasures } from './benchEvents';
import { createFixture } from './benchFixture';
import { benchMatrix } from './benchMatrix';
import { partMeasures } from './benchParts';
import { measure, type Measure, type Measured } from './measure';

const matrixWord = 'matrix';

/** 54 units in two groups, the largest of the real documents. */
const scheme = 'zhangshu-2021';

/**
 * How long everything takes with all units of a scheme, each beside something of the same run. Words after `npm run bench --`
 * choose the measures whose names hold one of them; `browser` alone starts the embedded workbook, `matrix` is the large group.
 */
async function main(words: readonly string[]): Promise<void> {
  if (words.length === 0 || words.includes(matrixWord)) await benchMatrix();
  if (words.length === 1 && words.includes(matrixWord)) return;
  const isWanted = ({ name }: Measure): boolean =>
    words.length === 0 || words.some((it) => name.includes(it));
  const file = await createFixture(await createXlsxHost(), scheme);
  printMemory('after the example on a file');
  const targets = { insert: 2000, refresh: 300, action: 500 };
  const measures = [
    ...(await partMeasures(file)),
    ...(await eventMeasures(file.evaluation.scheme)),
    ...actionMeasures(file, targets, 5),
  ];
  printHead();
  for (const it of measures.filter(isWanted)) printLine(await measure(it));
  printMemory('after all on a file');
  if (words.length > 0 && !words.includes('browser')) return;
  const grid = await createFixture(await createGrid(), scheme);
  printHead();
  for (const it of actionMeasures(grid, { insert: 5000, refresh: null, action: null }, 3))
    printLine(await measure(it));
  printMemory('after all on the embedded workbook');
  grid.host.dispose();
}

/** Through `require`, since its packages call each other by `import` and `require` both and must not be loaded twice. */
function createGrid(): Promise<BrowserHost> {
  const load = createRequire(import.meta.url);
  const grid: GridModule = load('../hosts/browser/gridHost');
  const headless: HeadlessModule = load('../hosts/browser/bootHeadless');
  return grid.createGridHost(headless.bootHeadless(), { sheetName: 'Sheet1' });
}

interface GridModule {
  readonly createGridHost: typeof createGridHost;
}

interface HeadlessModule {
  readonly bootHeadless: typeof bootHeadless;
}

function printHead(): void {
  printCells(['', 'median ms', 'target', 'against', 'ms', 'ratio']);
}

function printLine({ name, ms, targetMs, baseline, baselineMs }: Measured): void {
  const target = targetMs === null ? '' : `${targetMs}${ms > targetMs ? ' missed' : ''}`;
  const ratio = (ms / baselineMs).toFixed(2);
  printCells([name, ms.toFixed(1), target, baseline, baselineMs.toFixed(1), ratio]);
}

const widths = [-36, 10, 12, -26, 10, 7] as const;

function printCells(cells: readonly string[]): void {
  const padded = cells.map((it, index) => {
    const width = widths[index] ?? 0;
    return width < 0 ? `  ${it.padEnd(-width)}` : it.padStart(width);
  });
  console.log(padded.join('').trimEnd());
}

function printMemory(when: string): void {
  const { heapUsed } = process.memoryUsage();
  const peak = process.resourceUsage().maxRSS * 1024;
  console.log(
    `memory ${when}: heap ${megabytes(heapUsed)}, at most ${megabytes(peak)} of the process`,
  );
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}

await main(process.argv.slice(2));
