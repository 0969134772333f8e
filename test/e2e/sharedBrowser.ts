import type { Browser } from 'playwright-core';
import { openPage, startBrowser, type OpenPage, type OpenPageOptions } from './openPage';

/** What opens pages in one browser, which runs as long as the tests of the file that calls this. */
export function sharedBrowser(): (options?: OpenPageOptions) => Promise<OpenPage> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });
  return (options = {}) => openPage({ ...options, browser });
}
