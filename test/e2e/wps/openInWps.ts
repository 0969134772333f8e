import { join } from 'node:path';
import type { WpsInPage } from '../../hosts/wps/page/startInPage';
import { wpsPageScript } from '../../hosts/wps/page/wpsPageScript';
import type { Clerk } from '../mainLoop';
import type { OldBrowser, OldPage } from '../old/oldBrowser';
import { serveFolder } from '../serveFolder';

/** A clerk with an empty workbook in the WPS of tests, and the built pane open beside it. */
export interface WpsClerk extends Clerk {
  readonly page: OldPage;
  /** Asks the WPS in the page. */
  readonly ask: <K extends keyof WpsInPage>(
    name: K,
    ...given: Parameters<WpsInPage[K]>
  ) => Promise<ReturnType<WpsInPage[K]>>;
  /** Addresses that were asked for outside of the add-in's folder. */
  readonly foreign: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens the pane of `dist-wps` as the shell does, 350 pixels wide, at the step of the ribbon's first button. */
export async function openInWps(browser: OldBrowser): Promise<WpsClerk> {
  const server = await serveFolder(join(process.cwd(), 'dist-wps'));
  const scripts = [await wpsPageScript()];
  const page = await browser.openPage({ width: 350, height: 800, scripts });
  await page.goto(`${server.origin}/taskpane-wps.html?step=open&pane=1`);
  const ask: WpsClerk['ask'] = async (name, ...given) =>
    page.evaluate(`wpsUnderTest.${name}(...${JSON.stringify(given)})`);
  return {
    page,
    ask,
    pane: page.pane,
    type: (sheet, cell, text) => ask('typeIn', sheet, cell, text),
    paste: (sheet, cell, text) => ask('paste', sheet, cell, text),
    values: () => ask('values'),
    sheets: () => ask('shown'),
    place: () => ask('place'),
    foreign: () => page.requests.filter((it) => !it.startsWith(`${server.origin}/`)),
    close: () => server.stop(),
  };
}
