import type { Page } from 'playwright-core';

const address = /^([A-Z]+)(\d+)(?::[A-Z]+\d+)?$/;

/** The embedded workbook as a person meets it: a mouse, a keyboard, and the name box that says which cell is selected. */
export interface GridUser {
  /** The selected cell, of merged ones the first. */
  readonly selected: () => Promise<string>;
  /** Waits for the cell to be selected. */
  readonly isAt: (cell: string) => Promise<void>;
  /** Presses arrows until the cell is selected. */
  readonly moveTo: (cell: string) => Promise<void>;
  /** Types into the selected cell; Enter takes it over and goes to the cell below. */
  readonly type: (text: string) => Promise<void>;
  /** Waits for the words on what the selected cell takes, none of them over the pane. */
  readonly readsPrompt: (words: string) => Promise<void>;
  /** Types what the cell refuses: reads why, agrees, and is back at the cell with the keyboard. */
  readonly typeRefused: (text: string, why: string) => Promise<void>;
  /** Pastes a text that was copied elsewhere. */
  readonly paste: (text: string) => Promise<void>;
  /** Types into the selected cells, from there down. */
  readonly typeDown: (texts: readonly string[]) => Promise<void>;
  /** Shows the sheet by a click on its tab. */
  readonly openSheet: (name: string) => Promise<void>;
}

/** A person at the grid of the page. */
export function gridUser(page: Page): GridUser {
  const selected = async (): Promise<string> => {
    const names = await page
      .locator('#workbook input')
      .evaluateAll((fields) =>
        fields.map((it) => (it instanceof HTMLInputElement ? it.value : '')),
      );
    const name = names.find((it) => address.test(it)) ?? '';
    return name.split(':')[0] ?? '';
  };
  const leaves = (cell: string) => until(async () => (await selected()) !== cell, `still ${cell}`);
  const isAt = (cell: string) =>
    until(async () => (await selected()) === cell, `${cell} is not selected`);
  const type = async (text: string): Promise<void> => {
    const cell = await selected();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await leaves(cell);
  };
  return {
    selected,
    isAt,
    type,
    readsPrompt: async (words) => {
      const prompt = page.getByRole('note').filter({ hasText: words });
      const pane = await page.locator('#pane').boundingBox();
      await until(async () => {
        const box = await prompt.boundingBox();
        return box !== null && pane !== null && box.x > 0 && box.x + box.width < pane.x;
      }, `cannot read ${words}`);
    },
    typeRefused: async (text, why) => {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog').filter({ hasText: why });
      await dialog.waitFor();
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'hidden' });
      await until(
        () => page.evaluate(() => document.activeElement?.closest('[contenteditable]') !== null),
        'nobody has the keyboard',
      );
    },
    paste: async (text) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.evaluate((it) => navigator.clipboard.writeText(it), text);
      await page.keyboard.press('Control+V');
    },
    moveTo: async (cell) => {
      for (let step = 0; step < 100; step += 1) {
        const at = await selected();
        if (at === cell) return;
        await page.keyboard.press(arrow(at, cell));
        await leaves(at);
      }
      throw new Error(`no way to ${cell}`);
    },
    typeDown: async (texts) => {
      for (const text of texts) await type(text);
    },
    openSheet: async (name) => {
      const tab = page.locator('#workbook').getByRole('tab', { name, exact: true });
      await tab.click();
      await until(async () => (await tab.getAttribute('aria-selected')) === 'true', name);
    },
  };
}

/** To the column first: that of the entries has no merged cells to jump over. */
function arrow(from: string, to: string): string {
  const [, column = '', row = ''] = address.exec(from) ?? [];
  const [, toColumn = '', toRow = ''] = address.exec(to) ?? [];
  if (column === '' || toColumn === '') throw new Error(`no way from ${from} to ${to}`);
  if (column !== toColumn) return column < toColumn ? 'ArrowRight' : 'ArrowLeft';
  return Number(row) < Number(toRow) ? 'ArrowDown' : 'ArrowUp';
}

/** @throws when it is not so within twenty seconds; `otherwise` says what is wrong. */
async function until(isSo: () => Promise<boolean>, otherwise: string): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(otherwise);
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
}
