import type { Injector, Univer } from '@univerjs/core';
import { createTurns } from '../../base/createTurns';
import type { Issue } from '../../base/issue';
import { HostError } from '../../workbook/host';
import type { Backup, RenderOptions, SheetContent, WorkbookHost } from '../../workbook/host';
import type { WorkbookPlan } from '../../workbook/plan';
import { createXlsxHost, type XlsxHost } from '../xlsx/xlsxHost';
import { toFileWorkbook } from './fileWorkbook';
import { createGrid } from './grid';
import { addedSheet, type Records } from './liveSheet';
import { createMirror } from './mirror';
import { selectedCell, showCell } from './place';
import { placeholders } from './placeholder';
import { visibilityOf } from './readSheet';
import { changeGrid } from './changeGrid';
import { renderSheets, unshownFeatures } from './renderSheets';
import { createReader } from './sheetReader';
import { unshownParts } from './unshownParts';
import type { WorkbookSnapshot } from './snapshot';
import { startBlank } from './startBlank';
import { watchEdits } from './watchEdits';
import { writeCells } from './writeCells';

/** The workbook in the page. */
export interface BrowserHost extends WorkbookHost {
  /** Replaces the workbook by a file; where that fails the old one stays. Issues name what the grid does not show. @throws {HostError} as {@link createXlsxHost}. */
  readonly open: (bytes: Uint8Array, name: string) => Promise<readonly Issue[]>;
  /** The workbook as a file, with everything people did but for {@link BrowserHost.lost}. */
  readonly toBytes: () => Promise<Uint8Array>;
  /** What {@link BrowserHost.toBytes} cannot keep, as ids: `formats`, `validations`, `conditionalFormats`, `notes`, `tabOrder`. */
  readonly lost: () => readonly string[];
  readonly dispose: () => void;
}

export interface GridHostOptions {
  /** Name of the one sheet of a new workbook. */
  readonly sheetName: string;
  readonly file?: { readonly bytes: Uint8Array; readonly name: string };
  readonly face?: Interface;
}

/** What only an interface needs; a headless grid has none of it. */
export interface Interface {
  /** Called once the plugins have started, with the first workbook. */
  readonly onStart?: (injector: Injector) => void;
  /** Called before anything that changes the workbook or takes it as it is. @returns whether it did something. */
  readonly beforeAction?: (injector: Injector) => boolean;
  /** Called when a file has been opened. */
  readonly onOpen?: (injector: Injector) => void;
  /** Called when what is typed next is to go into the selected cell. */
  readonly onFocus?: (injector: Injector) => void;
}

const support: WorkbookHost['support'] = {
  visibility: 'full',
  tabColor: 'full',
  columns: 'full',
  rows: 'full',
  blocks: 'full',
  styles: 'partial',
  merges: 'full',
  validations: 'full',
  conditionalFormats: 'full',
  freeze: 'full',
  isProtected: 'full',
  // Kept in the file, not shown in the grid.
  filter: 'partial',
  print: 'partial',
  charts: 'partial',
};

interface State {
  readonly file: Backup;
  readonly snapshot: WorkbookSnapshot;
  readonly records: Records;
}

/**
 * The workbook people see and type into: a Univer grid over an .xlsx file in memory.
 *
 * ```
 *  plan ──┬─▶ file (print setup, charts, pictures, other sheets)  ◀─sync── what people did ──┐
 *         └─▶ grid (values, formulas, looks, locks) ── read, onEdit ─────────────────────────┘
 * ```
 *
 * @throws {HostError} as {@link createXlsxHost} for a file that is no workbook.
 */
export async function createGridHost(
  univer: Univer,
  { sheetName, file: start, face = {} }: GridHostOptions,
): Promise<BrowserHost> {
  const grid = createGrid(univer, face.onStart);
  const reader = createReader(grid);
  const edits = watchEdits(grid, reader);
  const mirror = createMirror(grid, reader);
  const states = new WeakMap<object, State>();
  let file: XlsxHost = await createXlsxHost();
  let lastSheet = 0;
  const newId = () => `sheet-${(lastSheet += 1)}-${Date.now().toString(36)}`;
  const inTurn = createTurns();
  const next = <T>(action: () => Promise<T>): Promise<T> => inTurn(action).catch(failHost);

  const act = <T>(action: () => Promise<T>): Promise<T> =>
    next(async () => {
      if (face.beforeAction?.(grid.injector) === true) await grid.settle();
      return action();
    });

  const openFile = async (bytes: Uint8Array, name: string): Promise<void> => {
    const opened = await createXlsxHost(bytes, name);
    const names = (await opened.sheets()).map((it) => it.name);
    const { readXlsx } = await import('hucre/xlsx');
    const looks = await readXlsx(bytes, { readStyles: true });
    const workbook = toFileWorkbook(looks, await opened.read(names), newId);
    await grid.load(workbook.snapshot);
    file = opened;
    mirror.adopt(workbook.kept);
    face.onOpen?.(grid.injector);
  };

  const render = async (plan: WorkbookPlan, renderOptions: RenderOptions) => {
    const { onProgress, edits: cells = [], ...others } = renderOptions;
    await mirror.sync(file);
    const before = grid.save();
    const records = mirror.records();
    const isReplaced = plan.sheets.some((it) => it.visibility === 'visible');
    const replaced = isReplaced ? placeholders(before, sheetName) : [];
    const rest = { ...others, remove: [...(others.remove ?? []), ...replaced] };
    const rendered = await renderSheets(before, plan, rest, newId);
    const backup = await file.backup();
    const issues = await file.render(plan, {
      ...rest,
      // The last sheet is done when all of them have been calculated.
      onProgress: (done, sheet) => done < plan.sheets.length && onProgress?.(done, sheet),
    });
    try {
      const order = await file.sheets();
      const sheets = order.flatMap((it) => rendered.sheets.get(it.name) ?? []);
      await changeGrid(grid, before, { ...before, sheets, styles: rendered.styles });
      const kept = Array.from(records, ([id, it]) => [id, it.kept] as const);
      mirror.adopt(new Map([...kept, ...rendered.kept]));
      if (cells.length > 0) await writeCells(grid, cells);
    } catch (error) {
      await file.restore(backup);
      await grid.load(before);
      mirror.restore(records);
      throw error;
    }
    const last = plan.sheets[plan.sheets.length - 1];
    if (last !== undefined) onProgress?.(plan.sheets.length, last.name);
    return [...issues, ...unshownFeatures(plan)];
  };

  const readAll = (names: readonly string[]): readonly SheetContent[] => {
    const workbook = grid.workbook();
    return names.map((name) => {
      const sheet = workbook.getSheetBySheetName(name);
      if (!sheet) throw new HostError('missingSheet', `there is no sheet ${name}`);
      return reader(sheet);
    });
  };

  const startEmpty = async (): Promise<void> => {
    const id = newId();
    await startBlank(grid, file, sheetName, id);
    mirror.adopt(new Map([[id, addedSheet]]));
  };

  await edits.own(() => (start === undefined ? startEmpty() : openFile(start.bytes, start.name)));

  return {
    kind: 'browser',
    support,
    sheets: () =>
      next(async () =>
        grid
          .workbook()
          .getSheets()
          .map((it) => ({ name: it.getName(), visibility: visibilityOf(it.getConfig()) })),
      ),
    read: (names) =>
      next(async () => {
        await grid.settle();
        return readAll(names);
      }),
    render: (plan, renderOptions = {}) => act(() => edits.own(() => render(plan, renderOptions))),
    write: (changes) => act(() => edits.own(() => writeCells(grid, changes))),
    reveal: (ref, { focus = false } = {}) =>
      next(async () => {
        await showCell(grid, ref);
        if (focus) face.onFocus?.(grid.injector);
      }),
    selection: () => next(async () => selectedCell(grid)),
    onEdit: edits.subscribe,
    backup: () =>
      act(async () => {
        const content = {};
        states.set(content, {
          file: await file.backup(),
          snapshot: grid.save(),
          records: mirror.records(),
        });
        return { host: 'browser', content };
      }),
    restore: ({ content }) =>
      act(() =>
        edits.own(async () => {
          const state =
            typeof content === 'object' && content !== null ? states.get(content) : undefined;
          if (state === undefined)
            throw new HostError('foreignBackup', 'the backup is not of this workbook');
          await file.restore(state.file);
          await changeGrid(grid, grid.save(), state.snapshot);
          mirror.restore(state.records);
        }),
      ),
    open: (bytes, name) =>
      act(() =>
        edits.own(async () => {
          await openFile(bytes, name);
          return unshownIn(bytes);
        }),
      ),
    toBytes: () =>
      act(async () => {
        await grid.settle();
        await mirror.sync(file);
        return file.toBytes();
      }),
    lost: mirror.lost,
    dispose: () => {
      edits.dispose();
      grid.dispose();
    },
  };
}

function unshownIn(bytes: Uint8Array): readonly Issue[] {
  const parts = unshownParts(bytes);
  return parts.length === 0
    ? []
    : [{ code: 'file.unshown', severity: 'warning', params: { parts } }];
}

/** Throws what the grid threw as an error of the host. */
function failHost(error: unknown): never {
  if (error instanceof HostError || error instanceof RangeError) throw error;
  const detail = error instanceof Error ? error.message : String(error);
  throw new HostError('failed', detail, { cause: error });
}
