import { boot } from './boot';
import { createGridHost, type BrowserHost, type GridHostOptions } from './gridHost';

export interface BrowserHostOptions extends Omit<GridHostOptions, 'face'> {
  /** Where the grid is shown; null for none, without a DOM. */
  readonly container: HTMLElement | null;
}

/**
 * The embedded workbook: a host over a new workbook or a file, in a page or headless.
 *
 * @throws {HostError} as `createXlsxHost` for a file that is no workbook.
 */
export async function createBrowserHost({
  container,
  ...options
}: BrowserHostOptions): Promise<BrowserHost> {
  const { univer, face } = await boot(container);
  return createGridHost(univer, { ...options, face });
}
