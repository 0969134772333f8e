import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PaneUser } from '../pane';
import { startDevtools, type Devtools, type DevtoolsBrowser, type Reply } from './devtools';
import { oldBrowserPath, type OldVersion } from './oldBrowserPath';
import { oldPaneUser, type Evaluate } from './oldPane';

const flags = [
  '--headless',
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--lang=zh-CN',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/** What may be set: the window in CSS pixels, scripts that run in every page before its own. */
export interface OldPageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly scripts?: readonly string[];
}

/** A page in an old browser, with what must not have happened on it. */
export interface OldPage {
  readonly goto: (url: string) => Promise<void>;
  /** The value of an expression, a promise waited for. The browser is old: so must be the syntax. @throws what the page throws */
  readonly evaluate: Evaluate;
  readonly pane: PaneUser;
  /** Writes a picture of the window, PNG, to that path. */
  readonly screenshot: (path: string) => Promise<void>;
  /** Addresses that were asked for, in order; those of `data:` and `blob:` are left out. */
  readonly requests: readonly string[];
  /** Console errors, uncaught exceptions and failed loads, in order; empty when all is well. */
  readonly faults: readonly string[];
}

/** A running old browser. */
export interface OldBrowser {
  readonly openPage: (options?: OldPageOptions) => Promise<OldPage>;
  readonly stop: () => Promise<void>;
}

// A browser without a window has no dialog to choose a file in: whoever asks for one is remembered, and given it.
const rememberAsked = `(function () {
  var click = HTMLInputElement.prototype.click;
  HTMLInputElement.prototype.click = function () {
    if (this.type === 'file') window.askedForFile = this;
    else click.call(this);
  };
})();`;

/** Starts Chromium of that version, from its package. Nothing beyond this machine can be reached from it. */
export async function startOldBrowser(version: OldVersion): Promise<OldBrowser> {
  const browser = await startDevtools(oldBrowserPath(version), flags);
  const downloads = mkdtempSync(join(tmpdir(), 'downloads-'));
  return {
    openPage: (options = {}) => openPage(browser, downloads, options),
    stop: async () => {
      await browser.stop();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}

async function openPage(
  browser: DevtoolsBrowser,
  downloadPath: string,
  { width = 350, height = 800, scripts = [] }: OldPageOptions,
): Promise<OldPage> {
  const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank' });
  const page = await browser.attach(String(targetId));
  const faults: string[] = [];
  const requests: string[] = [];
  watch(page, faults, requests);
  for (const domain of ['Page', 'Runtime', 'Network', 'Log', 'DOM'])
    await page.send(`${domain}.enable`);
  const size = { width, height, deviceScaleFactor: 1, mobile: false };
  await page.send('Emulation.setDeviceMetricsOverride', size);
  await page.send('Page.setDownloadBehavior', { behavior: 'allow', downloadPath });
  for (const source of [rememberAsked, ...scripts])
    await page.send('Page.addScriptToEvaluateOnNewDocument', { source });
  const evaluate: Evaluate = async <T>(expression: string): Promise<T> => {
    const options = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await page.send('Runtime.evaluate', options);
    if (exceptionDetails !== undefined) throw new Error(exceptionText(exceptionDetails));
    return (result as { readonly value: T }).value;
  };
  return {
    goto: async (url) => {
      const loaded = new Promise<void>((resolve) => {
        page.on('Page.loadEventFired', () => resolve());
      });
      await page.send('Page.navigate', { url });
      await loaded;
    },
    evaluate,
    pane: oldPaneUser(page, evaluate, downloadPath),
    screenshot: async (path) => {
      const { data } = await page.send('Page.captureScreenshot');
      writeFileSync(path, Buffer.from(String(data), 'base64'));
    },
    requests,
    faults,
  };
}

function exceptionText(details: unknown): string {
  const { text, exception } = details as {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
  return exception?.description ?? text;
}

function watch(page: Devtools, faults: string[], requests: string[]): void {
  page.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    faults.push(`exception: ${exceptionText(exceptionDetails)}`);
  });
  page.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type !== 'error') return;
    const texts = (args as readonly Reply[]).map((it) => String(it['value'] ?? it['description']));
    faults.push(`console: ${texts.join(' ')}`);
  });
  page.on('Log.entryAdded', ({ entry }) => {
    const { level, text, url } = entry as Reply;
    if (level === 'error')
      faults.push(`log: ${String(text)} ${typeof url === 'string' ? url : ''}`);
  });
  page.on('Network.requestWillBeSent', ({ request }) => {
    const { url } = request as { readonly url: string };
    if (!/^(?:data|blob):/.test(url)) requests.push(url);
  });
}
