import type { FileHost } from './fileHost';

/** Name of the one sheet of a new workbook, and of the file it is saved as. */
export interface HostWords {
  readonly sheetName: string;
}

/**
 * The workbook that the page is about: the embedded grid where the page has a place for it, else a file in memory. Each comes
 * in its own chunk, so that the pane loads neither before it is needed.
 */
export async function chooseHost(
  container: HTMLElement | null,
  { sheetName }: HostWords,
): Promise<FileHost> {
  if (container === null) {
    const { createFileHost } = await import('./fileHost');
    return createFileHost();
  }
  const { createBrowserHost } = await import('./hosts/browser/browserHost');
  const host = await createBrowserHost({ container, sheetName });
  const blank = await host.toBytes();
  return {
    ...host,
    create: async () => {
      await host.open(blank, sheetName);
    },
  };
}
