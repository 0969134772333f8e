import type { OfficeHost } from '../../../src/hosts/office/officeHost';
import type {
  Backup,
  CellEdit,
  CellRef,
  EditEvent,
  RenderOptions,
  SheetContent,
} from '../../../src/workbook/host';
import type { WorkbookPlan } from '../../../src/workbook/plan';

/** Numbers of the built chunks. */
export interface BuiltChunks {
  /** The one that holds the host. */
  readonly office: number;
  /** All that the page loads before it uses the host, `office` among them. */
  readonly needed: readonly number[];
}

/** What a call came to; an error by its name, code and words. */
export type Told<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly name: string; readonly code: string; readonly message: string };

/** Options that can be sent to a page; it asks the test itself whether to go on. */
export interface SentOptions extends Omit<RenderOptions, 'signal' | 'onProgress'> {
  readonly isAborted: boolean;
}

/** Where the page tells the test of progress: the test answers `true` once the action is to stop. */
export const progressPath = '/told-of-progress';

declare global {
  interface Window {
    /** Tells the test of an edit that the host reported. */
    readonly toldOfEdit?: (edit: EditEvent) => Promise<void>;
  }
}

/** The host in the page, made of what can cross from a page to a test: what a host keeps by reference goes by number. */
export interface PageHost {
  readonly kind: OfficeHost['kind'];
  readonly support: OfficeHost['support'];
  readonly sheets: () => Promise<Told<Awaited<ReturnType<OfficeHost['sheets']>>>>;
  /** Each content with the number of its object; the content itself the first time only. */
  readonly read: (
    names: readonly string[],
  ) => Promise<Told<readonly (readonly [number, SheetContent | null])[]>>;
  readonly render: (
    plan: WorkbookPlan,
    options: SentOptions,
  ) => Promise<Told<Awaited<ReturnType<OfficeHost['render']>>>>;
  readonly write: (edits: readonly CellEdit[]) => Promise<Told<void>>;
  readonly reveal: (ref: CellRef) => Promise<Told<void>>;
  readonly selection: () => Promise<Told<CellRef | null>>;
  readonly backup: () => Promise<Told<number>>;
  readonly restore: (backup: number) => Promise<Told<void>>;
  readonly dispose: () => Promise<void>;
}

/**
 * Makes the host of the product's own built chunk, loaded by the page's own loader. Sent to the page as text, so it uses nothing
 * from outside of itself.
 */
export async function makePageHost({
  chunks: { office, needed },
  progressUrl,
}: {
  readonly chunks: BuiltChunks;
  readonly progressUrl: string;
}): Promise<PageHost> {
  interface Loader {
    (id: string): Readonly<Record<string, unknown>>;
    readonly e: (chunk: number) => Promise<unknown>;
  }
  type Chunk = [
    ids: (string | number)[],
    modules: Record<string, unknown>,
    run?: (loader: Loader) => void,
  ];
  const loaded: Chunk[] = Reflect.get(window, 'webpackChunkkaoping');
  const load = await new Promise<Loader>((resolve) => {
    // A chunk that is there already runs nothing.
    loaded.push([[`test${loaded.length}`], {}, resolve]);
  });
  await Promise.all(needed.map((it) => load.e(it)));
  const chunk = loaded.find(([ids]) => ids.includes(office));
  // Names are gone from the bundle: the host is the one thing of its chunk that is made without anything, and takes time.
  const makers = Object.keys(chunk?.[1] ?? {})
    .flatMap((id) => Object.values(load(id)))
    .filter(
      (it): it is () => Promise<OfficeHost> =>
        typeof it === 'function' && it.length === 0 && it.constructor.name === 'AsyncFunction',
    );
  const [make] = makers;
  if (make === undefined || makers.length > 1)
    throw new Error(`chunk ${office} has ${makers.length} functions that could make the host`);

  const host = await make();
  const contents: SheetContent[] = [];
  const backups: Backup[] = [];
  host.onEdit((edit) => void window.toldOfEdit?.(edit));
  const told = async <T>(work: () => Promise<T>): Promise<Told<T>> => {
    try {
      return { ok: true, value: await work() };
    } catch (error) {
      const { name, message, code }: { name?: string; message?: string; code?: string } =
        Object(error);
      return { ok: false, name: String(name), code: String(code), message: String(message) };
    }
  };
  // The page waits for the answer, as it waits for a function of its own.
  const tell = (done: number, sheet: string): boolean => {
    const request = new XMLHttpRequest();
    request.open('GET', `${progressUrl}?done=${done}&sheet=${encodeURIComponent(sheet)}`, false);
    request.send();
    return request.responseText === 'true';
  };
  return {
    kind: host.kind,
    support: host.support,
    sheets: () => told(host.sheets),
    read: (names) =>
      told(async () =>
        (await host.read(names)).map((it) => {
          const known = contents.indexOf(it);
          return known < 0 ? ([contents.push(it) - 1, it] as const) : ([known, null] as const);
        }),
      ),
    render: (plan, { isAborted, ...options }) => {
      const signal = { aborted: isAborted };
      return told(() =>
        host.render(plan, {
          ...options,
          signal,
          onProgress: (done, sheet) => {
            signal.aborted = tell(done, sheet);
          },
        }),
      );
    },
    write: (changes) => told(() => host.write(changes)),
    reveal: (ref) => told(() => host.reveal(ref)),
    selection: () => told(host.selection),
    backup: () => told(async () => backups.push(await host.backup()) - 1),
    restore: (backup) =>
      told(async () => {
        const kept = backups[backup];
        if (kept === undefined) throw new RangeError(`no backup ${backup}`);
        await host.restore(kept);
      }),
    dispose: host.dispose,
  };
}
