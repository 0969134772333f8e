import type { Page } from 'playwright-core';

/** Types of what a page hears of its dialog. */
const says = { message: 0, closed: 12_006 };

/**
 * Lets the page open dialogs, each a page of its own that `prepare` makes ready, and carries messages between them. The
 * function it gives back waits for the next dialog.
 */
export async function dialogsOf(
  page: Page,
  prepare: (dialog: Page) => Promise<void>,
): Promise<() => Promise<Page>> {
  let dialog: Page | null = null;
  let waiting: ((dialog: Page) => void)[] = [];
  const tellPage = (type: number, message: string): Promise<void> =>
    page.evaluate(
      ([kind, text]) => {
        window.excelDialogSays?.(kind, text);
      },
      [type, message] as const,
    );
  const open = async (url: string): Promise<void> => {
    const opened = await page.context().newPage();
    dialog = opened;
    await opened.exposeFunction('excelMessageParent', (message: string) =>
      tellPage(says.message, message),
    );
    await prepare(opened);
    opened.on('close', () => {
      if (dialog !== opened) return;
      dialog = null;
      void tellPage(says.closed, '');
    });
    // Excel opens a dialog without waiting for what its page does.
    void opened.goto(url).then(() => {
      const told = waiting;
      waiting = [];
      for (const tell of told) tell(opened);
      return told.length;
    });
  };
  await page.exposeFunction('excelOpenDialog', open);
  await page.exposeFunction('excelCloseDialog', async () => {
    const closing = dialog;
    dialog = null;
    await closing?.close();
  });
  await page.exposeFunction('excelMessageChild', async (message: string) => {
    await dialog?.evaluate((text) => {
      window.excelParentSays?.(text);
    }, message);
  });
  return () =>
    new Promise<Page>((resolve) => {
      waiting.push(resolve);
    });
}
