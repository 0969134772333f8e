import type { CDPSession, Page } from 'playwright-core';
import { openPage } from '../test/e2e/openPage';
import { paneUser } from '../test/e2e/pane';
import { finishedBook } from './pictureBooks';

const actions = Number(process.argv[2] ?? 20);
/** Built pages to compare, which act in turn, since machines differ and are busy; `dist` if none is named. */
const folders = process.argv.slice(3);
const patience = { timeout: 240_000 };

/** Used heap after a collection, in MB. */
async function heapOf(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return Math.round(usedSize / 1e5) / 10;
}

/** A page with the finished example open at its ranking. */
interface Bench {
  readonly name: string;
  /** Makes the ranking sheet anew; how long the pane takes, in ms. */
  readonly act: () => Promise<number>;
  readonly heap: () => Promise<number>;
  readonly close: () => Promise<void>;
}

async function openBook(page: Page, book: Uint8Array): Promise<void> {
  await page.getByRole('button', { name: '打开工作簿' }).waitFor(patience);
  await paneUser(page).open('打开工作簿', Buffer.from(book));
  await page.locator('#pane').getByRole('button', { name: /排名/ }).first().click(patience);
}

async function openBench(book: Uint8Array, folder: string | undefined): Promise<Bench> {
  const size = { width: 1440, height: 810 };
  const { page, faults, close } = await openPage(folder ? { ...size, folder } : size);
  await openBook(page, book);
  const devtools = await page.context().newCDPSession(page);
  const button = page.locator('#pane').getByRole('button', { name: '更新排名表', exact: true });
  await button.waitFor(patience);
  return {
    name: folder ?? 'dist',
    act: async () => {
      const start = Date.now();
      await button.click(patience);
      await page.locator('#pane').getByRole('progressbar').waitFor({ state: 'visible' });
      await button.waitFor(patience);
      return Date.now() - start;
    },
    heap: () => heapOf(devtools),
    close: async () => {
      await close();
      if (faults.length > 0) throw new Error(faults.join('\n'));
    },
  };
}

/** Time of an action in the grid with 54 sheets, and what it leaves in memory: `tsx scripts/benchGrid.ts 20 dist-a dist-b`. */
async function main(): Promise<void> {
  const book = await finishedBook();
  const benches: Bench[] = [];
  for (const folder of folders.length > 0 ? folders : [undefined])
    benches.push(await openBench(book, folder));
  const times = benches.map((): number[] => []);
  const before: number[] = [];
  for (const bench of benches) before.push(await bench.heap());
  for (let done = 0; done < actions; done += 1)
    for (const [index, bench] of benches.entries()) times[index]?.push(await bench.act());
  for (const [index, bench] of benches.entries()) {
    const sorted = [...(times[index] ?? [])].sort((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
    const heap = `${before[index] ?? 0} → ${await bench.heap()} MB`;
    console.log(`${bench.name}: median ${median} ms of ${actions}, heap ${heap}`);
    await bench.close();
  }
}

void main();
