import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { browserPath } from './browserPath';
import { serveFolder } from './serveFolder';

// From the project's folder, where npm runs every script.
const dist = join(process.cwd(), 'dist');

// A browser's own traffic would hide the page's: updates, field trials, safe browsing, first-run pages.
const quiet = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-features=OptimizationHints,MediaRouter,Translate',
  '--no-first-run',
  '--no-pings',
  '--lang=zh-CN',
  // No other machine has a name here, whatever the browser itself might want of one.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

// Outside of Excel, Microsoft's library wants to frame a page of its telemetry. The page's policy stops it before anything is
// sent (test/e2e/staticBuild.test.ts), and Chromium says so: that is the policy at work, no fault of the page.
const stoppedByPolicy =
  /^Framing 'https:\/\/telemetryservice\.[^']+' violates .*Content Security Policy/;

const usual = { path: 'index.html', isServed: true, width: 1366, height: 768, folder: dist };

/** What may be set: the page's path (`taskpane.html`), the window in CSS pixels, the folder opened instead of `dist`. */
export interface OpenPageOptions {
  readonly path?: string;
  /** False opens the page as a file, as a double click in the folder does. */
  readonly isServed?: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly folder?: string;
  /** One that runs already, with a context of its own for the page; without it the page starts one, and ends it when closed. */
  readonly browser?: Browser;
}

/** An open page with what must not have happened on it. */
export interface OpenPage {
  readonly page: Page;
  readonly origin: string;
  /** Paths asked of the page's own server, in order; none where the page is a file. */
  readonly requests: readonly string[];
  /** Console errors, uncaught exceptions, failed loads and requests to any other origin, in order; empty when all is well. */
  readonly faults: readonly string[];
  /** Closes the page and its server, and the browser unless it was given, whatever the state they are in. */
  readonly close: () => Promise<void>;
}

/** Starts Chromium as {@link openPage} does, for many pages. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath(), args: quiet });
}

/**
 * The built page in a new context of Chromium, 1366 × 768 unless said otherwise, in Chinese, with downloads allowed.
 * Requests beyond the page's own origin are blocked and noted in `faults`; end each test with `expect(faults).toEqual([])`.
 *
 * @throws when the page is not built or there is no browser.
 */
export async function openPage(options: OpenPageOptions = {}): Promise<OpenPage> {
  const { path, isServed, width, height, folder } = { ...usual, ...options };
  if (!existsSync(join(folder, 'index.html'))) throw new Error('no page: run npm run build first');
  const server = isServed ? await serveFolder(folder) : null;
  const origin = server?.origin ?? pathToFileURL(folder).href;
  const browser = options.browser ?? (await startBrowser());
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    acceptDownloads: true,
  });
  const close = async (): Promise<void> => {
    await context.close();
    if (options.browser === undefined) await browser.close();
    await server?.stop();
  };
  try {
    const page = await context.newPage();
    const faults = await watch(page, origin);
    // Machines are shared: a page of this size may take long to load.
    await page.goto(`${origin}/${path}`, { timeout: 120_000 });
    return { page, origin, requests: server?.requests ?? [], faults, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function watch(page: Page, origin: string): Promise<readonly string[]> {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() !== 'error' || stoppedByPolicy.test(message.text())) return;
    faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`exception: ${error.stack ?? error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on('websocket', (socket) => faults.push(`websocket: ${socket.url()}`));
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith(`${origin}/`) || /^(data|blob):/.test(url)) return route.continue();
    faults.push(`foreign request: ${url}`);
    return route.abort();
  });
  return faults;
}
