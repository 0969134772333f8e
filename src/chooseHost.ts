import type { FileHost } from './fileHost';
import { zhCNGrid } from './i18n/zh-CN-grid';

/** Makes the workbook of the page; `sheetName` is that of the one sheet of a new workbook. */
export type MakeHost = (sheetName: string) => Promise<FileHost>;

/**
 * How to make the workbook that the page is about: the embedded grid where the page has a place for it, else a file in memory.
 * Each comes in its own chunk, so that the pane loads neither before it is needed.
 */
export async function chooseHost(container: HTMLElement | null): Promise<MakeHost> {
  if (container === null) {
    const { createFileHost } = await import('./fileHost');
    return () => createFileHost();
  }
  const { createBrowserHost } = await import('./hosts/browser/browserHost');
  return async (sheetName) => {
    const page = { container, texts: zhCNGrid };
    const host = await createBrowserHost({ page, sheetName });
    const blank = await host.toBytes();
    const create = async (): Promise<void> => {
      await host.open(blank, sheetName);
    };
    return { ...host, create };
  };
}
