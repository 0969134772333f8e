import type { Frame, Locator, Page } from 'playwright-core';

/** A unit in the ranking of the pane. */
export interface ShownRank {
  readonly rank: number;
  readonly unit: string;
  readonly total: string;
}

/** The pane as a person meets it: by what is read and pressed. Each step waits for what it needs. */
export interface PaneUser {
  readonly press: (name: string | RegExp) => Promise<void>;
  /** Waits for the button. */
  readonly offers: (name: string) => Promise<void>;
  /** Takes the first of the options of that name. */
  readonly choose: (name: RegExp) => Promise<void>;
  readonly tick: (name: string) => Promise<void>;
  readonly fill: (label: string, text: string) => Promise<void>;
  /** Waits for the screen of that title. */
  readonly isAt: (title: string | RegExp) => Promise<void>;
  /** Waits for the text to be read somewhere. */
  readonly says: (text: string | RegExp) => Promise<void>;
  /** Presses 下载. @returns the path of the file. */
  readonly download: () => Promise<string>;
  /** Presses the button and gives it a file to open. */
  readonly open: (button: string, bytes: Buffer) => Promise<void>;
  /** The units of the ranking screen from the top. */
  readonly ranks: () => Promise<readonly ShownRank[]>;
}

// The whole workbook is written anew in some steps, on two cores that others may share.
const patience = { timeout: 120_000 };

/** A person at the pane of the page, or of the frame in it. */
export function paneUser(page: Page, frame: Page | Frame = page): PaneUser {
  const pane = frame.locator('#pane');
  const button = (name: string | RegExp): Locator =>
    pane.getByRole('button', { name, exact: true }).first();
  return {
    press: (name) => button(name).click(patience),
    offers: (name) => button(name).waitFor(patience),
    choose: (name) => pane.getByRole('radio', { name }).first().click(patience),
    tick: (name) => pane.getByRole('checkbox', { name, exact: true }).click(patience),
    fill: async (label, text) => {
      const field = pane.getByRole('textbox', { name: label, exact: true });
      await field.click(patience);
      await page.keyboard.type(text);
    },
    isAt: (name) => pane.getByRole('heading', { level: 1, name }).waitFor(patience),
    says: (text) => pane.getByText(text, { exact: true }).first().waitFor(patience),
    download: async () => {
      const [download] = await Promise.all([
        page.waitForEvent('download', patience),
        button('下载').click(patience),
      ]);
      return download.path();
    },
    open: async (name, buffer) => {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser', patience),
        button(name).click(patience),
      ]);
      const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      await chooser.setFiles({ name: '考评.xlsx', mimeType, buffer });
    },
    ranks: async () => {
      const lines = await pane.getByRole('listitem').allInnerTexts();
      return lines.flatMap((line) => {
        const [, rank, unit, total] =
          /^(?:并列\s*)?(\d+)\s+(\S+)\s+([\d.]+)$/.exec(line.trim()) ?? [];
        return rank === undefined || unit === undefined || total === undefined
          ? []
          : [{ rank: Number(rank), unit, total }];
      });
    },
  };
}
