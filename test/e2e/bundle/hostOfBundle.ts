import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, JSHandle, Page } from 'playwright-core';
import {
  HostError,
  type EditEvent,
  type SheetContent,
  type WorkbookHost,
} from '../../../src/workbook/host';
import { addInOrigin } from '../serveFiles';
import { makePageHost, progressPath, type BuiltChunks, type PageHost, type Told } from './pageHost';

/** The host that runs in the built page, as a host in the test. */
export interface BuiltHost extends WorkbookHost {
  readonly dispose: () => Promise<void>;
}

/** Makes new hosts in the page, over the workbook behind it at that time. */
export type MakeBuiltHost = () => Promise<BuiltHost>;

/** The numbers of the chunk with the host and of those that a built page loads with it, as its own script says. */
export function chunksOf(folder: string, page: string): BuiltChunks {
  const files = readdirSync(folder);
  const text = (name: string): string => {
    const found = files.filter((it) => it.startsWith(`${name}.`) && it.endsWith('.js'));
    if (found.length !== 1) throw new Error(`${found.length} scripts ${name} in ${folder}`);
    return readFileSync(join(folder, found[0] ?? ''), 'utf8');
  };
  const office = Number(/\.push\(\[\[(\d+)\]/.exec(text('office'))?.[1]);
  const together = [...text(page).matchAll(/Promise\.all\(\[((?:\w+\.e\(\d+\),?)+)\]\)/g)]
    .map(([_all, loads = '']) => [...loads.matchAll(/\d+(?=\))/g)].map(Number))
    .filter((it) => it.includes(office));
  if (together.length === 0) throw new Error(`script ${page} never loads chunk ${office}`);
  return { office, needed: [...new Set(together.flat())] };
}

interface Listening {
  progress: (done: number, sheet: string) => boolean;
  readonly edits: Set<(edit: EditEvent) => void>;
}

/** Prepares the page for hosts in the frame; once a page, and one host at a time. */
export async function hostsOfBundle(
  page: Page,
  frame: Frame,
  chunks: BuiltChunks,
): Promise<MakeBuiltHost> {
  const listening: Listening = { progress: () => false, edits: new Set() };
  const progressUrl = `${addInOrigin}${progressPath}`;
  await page.route(`${progressUrl}?*`, async (route) => {
    const { searchParams } = new URL(route.request().url());
    const [done, sheet] = [Number(searchParams.get('done')), searchParams.get('sheet') ?? ''];
    await route.fulfill({ body: String(listening.progress(done, sheet)) });
  });
  await page.exposeFunction('toldOfEdit', (edit: EditEvent) => {
    for (const listener of listening.edits) listener(edit);
  });
  return async () => {
    listening.edits.clear();
    const handle = await frame.evaluateHandle(makePageHost, { chunks, progressUrl });
    const facts = await handle.evaluate(({ kind, support }) => ({ kind, support }));
    return hostOver(handle, facts, listening);
  };
}

function hostOver(
  handle: JSHandle<PageHost>,
  { kind, support }: Pick<WorkbookHost, 'kind' | 'support'>,
  listening: Listening,
): BuiltHost {
  const contents = new Map<number, SheetContent>();
  const contentOf = ([id, content]: readonly [number, SheetContent | null]): SheetContent => {
    const known = contents.get(id) ?? content;
    if (known === null) throw new Error(`the page never gave content ${id}`);
    contents.set(id, known);
    return known;
  };
  return {
    kind,
    support,
    sheets: async () => valueOf(await handle.evaluate((host) => host.sheets())),
    read: async (names) =>
      valueOf(await handle.evaluate((host, it) => host.read(it), names)).map(contentOf),
    render: async (plan, { signal, onProgress, ...options } = {}) => {
      const isAborted = (): boolean => signal?.aborted ?? false;
      listening.progress = (done, sheet) => {
        onProgress?.(done, sheet);
        return isAborted();
      };
      const sent = { plan, options: { ...options, isAborted: isAborted() } };
      return valueOf(await handle.evaluate((host, it) => host.render(it.plan, it.options), sent));
    },
    write: async (edits) => valueOf(await handle.evaluate((host, it) => host.write(it), edits)),
    reveal: async (ref) => valueOf(await handle.evaluate((host, it) => host.reveal(it), ref)),
    selection: async () => valueOf(await handle.evaluate((host) => host.selection())),
    onEdit: (listener) => {
      listening.edits.add(listener);
      return () => listening.edits.delete(listener);
    },
    backup: async () => ({
      host: kind,
      content: valueOf(await handle.evaluate((host) => host.backup())),
    }),
    restore: async ({ content }) =>
      valueOf(await handle.evaluate((host, it) => host.restore(it), Number(content))),
    dispose: async () => {
      await handle.evaluate((host) => host.dispose());
      await handle.dispose();
    },
  };
}

/** What a call in the page gave. @throws what it threw, by name and code */
function valueOf<T>(told: Told<T>): T {
  if (told.ok) return told.value;
  const { name, code, message } = told;
  if (name === 'HostError') throw new HostError(code, message);
  throw Object.assign(new Error(message), { name });
}
