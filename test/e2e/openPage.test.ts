import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sharedBrowser } from './sharedBrowser';

const open = sharedBrowser();

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'page-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function faultsOf(body: string): Promise<readonly string[]> {
  await writeFile(join(folder, 'index.html'), `<link rel="icon" href="data:,"><p>page</p>${body}`);
  const opened = await open({ folder });
  await opened.page.waitForLoadState('networkidle');
  await opened.close();
  return opened.faults;
}

test('a page that does nothing wrong has no faults', async () => {
  expect(await faultsOf('')).toEqual([]);
});

test.each([
  ['a console error', '<script>console.error("bad")</script>', 'console: bad'],
  ['an uncaught exception', '<script>throw new Error("bad")</script>', 'exception: Error: bad'],
  ['a rejected promise', '<script>Promise.reject(new Error("lost"))</script>', 'Error: lost'],
  ['a missing file', '<script src="missing.js"></script>', '404: '],
  [
    'a picture from elsewhere',
    '<img src="http://localhost:9/a.png">',
    'foreign request: http://localhost:9/a.png',
  ],
  [
    'data sent elsewhere',
    '<script>fetch("https://example.org/collect", { method: "POST", body: "score" }).catch(() => {})</script>',
    'foreign request: https://example.org/collect',
  ],
  [
    'a socket',
    '<script>new WebSocket("ws://127.0.0.1:9/")</script>',
    'websocket: ws://127.0.0.1:9/',
  ],
])('%s is a fault', async (_what, body, fault) => {
  expect((await faultsOf(body)).join('\n')).toContain(fault);
});

test('only files of the folder are served', async () => {
  await writeFile(join(folder, 'index.html'), '<link rel="icon" href="data:,"><p>page</p>');
  const opened = await open({ folder });
  const status = await opened.page.evaluate(
    async () => (await fetch('/..%2f..%2fetc/passwd')).status,
  );
  await opened.close();
  expect(status).toBe(404);
  expect(opened.requests).toContain('/..%2f..%2fetc/passwd');
});
