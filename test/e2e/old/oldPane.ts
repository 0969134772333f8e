import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PaneUser, ShownRank } from '../pane';
import type { Devtools } from './devtools';
import { spotOf, type Spot, type Wanted } from './elements';

const patienceMs = 120_000;
const pauseMs = 100;

/** Runs an expression in a page and gives back its value. */
export type Evaluate = <T>(expression: string) => Promise<T>;

function wanted(role: Wanted['role'], name: string | RegExp): Wanted {
  return typeof name === 'string'
    ? { role, name, isPattern: false }
    : { role, name: name.source, isPattern: true };
}

/** Waits until `find` gives something. @throws after two minutes, with what the page says by then. */
async function until<T>(
  find: () => Promise<T | null>,
  what: string,
  seen: () => Promise<string>,
): Promise<T> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const found = await find();
    if (found !== null) return found;
    if (Date.now() > end) throw new Error(`no ${what}; the page says: ${await seen()}`);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

/**
 * A person at the pane of a page in an old browser: the steps of `paneUser`, by the mouse and keys of the protocol. `folder` is where the
 * browser puts what is downloaded.
 */
export function oldPaneUser(page: Devtools, evaluate: Evaluate, folder: string): PaneUser {
  const seen = (): Promise<string> => evaluate<string>('document.body.innerText.slice(0, 2000)');
  const find = (it: Wanted): Promise<Spot> =>
    until(
      () => evaluate<Spot | null>(`(${spotOf.toString()})(${JSON.stringify(it)})`),
      `${it.role} ${it.name}`,
      seen,
    );
  const mouse = async (type: string, { x, y }: Spot): Promise<void> => {
    await page.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  };
  const click = async (it: Wanted): Promise<void> => {
    const spot = await find(it);
    await page.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...spot });
    await mouse('mousePressed', spot);
    await mouse('mouseReleased', spot);
  };
  return {
    press: (name) => click(wanted('button', name)),
    offers: async (name) => void (await find(wanted('button', name))),
    choose: (name) => click(wanted('radio', name)),
    tick: (name) => click(wanted('checkbox', name)),
    fill: async (label, text) => {
      await click(wanted('textbox', label));
      for (const character of text)
        await page.send('Input.dispatchKeyEvent', { type: 'char', text: character });
    },
    isAt: async (name) => void (await find(wanted('heading', name))),
    says: async (text) => void (await find(wanted('text', text))),
    download: async () => {
      const before = readdirSync(folder).length;
      await click(wanted('button', '下载'));
      const newest = async (): Promise<string | null> => {
        const files = readdirSync(folder);
        const isDone = files.length > before && !files.some((it) => it.endsWith('.crdownload'));
        return isDone ? join(folder, files.at(-1) ?? '') : null;
      };
      return until(newest, 'download', seen);
    },
    open: async (name, bytes) => {
      await click(wanted('button', name));
      const asked = async (): Promise<true | null> =>
        (await evaluate<boolean>('"askedForFile" in window')) || null;
      await until(asked, 'question for a file', seen);
      const path = join(mkdtempSync(join(tmpdir(), 'opened-')), '考评.xlsx');
      writeFileSync(path, bytes);
      const { result } = await page.send('Runtime.evaluate', { expression: 'window.askedForFile' });
      const { objectId } = result as { readonly objectId: string };
      await page.send('DOM.setFileInputFiles', { objectId, files: [path] });
    },
    ranks: async () => {
      const lines = await evaluate<readonly string[]>(
        'Array.from(document.querySelectorAll("li, [role=listitem]")).map((it) => it.innerText)',
      );
      return lines.flatMap(toRank);
    },
  };
}

function toRank(line: string): readonly ShownRank[] {
  const [, rank, unit, total] = /^(?:并列\s*)?(\d+)\s+(\S+)\s+([\d.]+)$/.exec(line.trim()) ?? [];
  return rank === undefined || unit === undefined || total === undefined
    ? []
    : [{ rank: Number(rank), unit, total }];
}
