import type { EditEvent } from '../../workbook/host';
import { isShadowName } from './shadowName';

/** Notices what people change. */
export interface EditWatch {
  readonly subscribe: (listener: (event: EditEvent) => void) => () => void;
  readonly dispose: () => Promise<void>;
}

/** Typing on delays the report. */
const quietMs = 250;

/**
 * Excel tells of each change to cells, but for some: choosing from a list does not always count. So the sheet in front is reported
 * too whenever people come to the pane, which reads again and finds nothing new at no great cost. Own writes are made while Excel
 * tells nothing.
 */
export async function watchEdits(): Promise<EditWatch> {
  const listeners = new Set<(event: EditEvent) => void>();
  const changed = new Map<string, string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = async (): Promise<void> => {
    timer = undefined;
    const edits = new Map(changed);
    changed.clear();
    const names = await namesOf([...edits.keys()]);
    for (const [id, range] of edits) {
      const sheet = names.get(id);
      if (sheet !== undefined && !isShadowName(sheet))
        for (const listener of listeners) listener({ sheet, range });
    }
  };
  const note = (sheetId: string, range: string): void => {
    if (listeners.size === 0) return;
    changed.set(sheetId, changed.has(sheetId) ? wider(changed.get(sheetId), range) : range);
    clearTimeout(timer);
    timer = setTimeout(() => void tell().catch(() => undefined), quietMs);
  };
  const look = (): void => {
    if (listeners.size > 0 && isShown())
      void activeSheet().then(
        (id) => note(id, 'A1'),
        () => undefined,
      );
  };

  const context = new Excel.RequestContext();
  const handler = context.workbook.worksheets.onChanged.add(async ({ worksheetId, address }) => {
    note(worksheetId, address);
  });
  await context.sync();
  const targets = typeof window === 'undefined' ? [] : [window];
  for (const it of targets) it.addEventListener('focus', look);
  for (const it of targets) it.document.addEventListener('visibilitychange', look);

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose: async () => {
      clearTimeout(timer);
      listeners.clear();
      for (const it of targets) it.removeEventListener('focus', look);
      for (const it of targets) it.document.removeEventListener('visibilitychange', look);
      handler.remove();
      await context.sync();
    },
  };
}

function isShown(): boolean {
  return document.visibilityState === 'visible';
}

/** More than one change of a sheet is told as one, by the first cell of it. */
function wider(before: string | undefined, range: string): string {
  return before === range ? range : 'A1';
}

/** Names by id. It waits until nobody edits a cell any more: till then Excel refuses to be read. */
async function namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheets = ids.map((it) =>
      context.workbook.worksheets.getItemOrNullObject(it).load('id,name'),
    );
    await context.sync();
    return new Map(sheets.filter((it) => !it.isNullObject).map((it) => [it.id, it.name]));
  });
}

async function activeSheet(): Promise<string> {
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getActiveWorksheet().load('id');
  await context.sync();
  return sheet.id;
}
