import { boot, type GridPage } from './boot';
import { createGridHost, type BrowserHost, type GridHostOptions } from './gridHost';

export interface BrowserHostOptions extends Omit<GridHostOptions, 'face'> {
  /** null for none, without a DOM. */
  readonly page: GridPage | null;
}

/**
 * The embedded workbook: a host over a new workbook or a file, in a page or headless.
 *
 * @throws {HostError} as `createXlsxHost` for a file that is no workbook.
 */
export async function createBrowserHost({
  page,
  ...options
}: BrowserHostOptions): Promise<BrowserHost> {
  const { univer, face } = await boot(page);
  return createGridHost(univer, { ...options, face });
}
