import type { EditEvent } from '../../workbook/host';
import { isOwnName } from './shadowName';

/** Notices what people change. */
export interface EditWatch {
  readonly subscribe: (listener: (event: EditEvent) => void) => () => void;
  /** To be told of each change, in A1 without the sheet. */
  readonly note: (sheetId: string, range: string) => void;
  readonly dispose: () => void;
}

/** What a watch asks the program. Both may fail, and nothing is reported then. */
interface Source {
  /** Names of sheets by id, those that are still there. */
  readonly namesOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** Id of the sheet in front. */
  readonly inFront: () => Promise<string>;
}

/** Typing on delays the report. */
const quietMs = 250;

/**
 * Programs tell of each change to cells, but for some: choosing from a list does not always count. So the sheet in front is reported
 * too whenever people come to the pane, which reads again and finds nothing new at no great cost.
 */
export function watchEdits({ namesOf, inFront }: Source): EditWatch {
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
      if (sheet !== undefined && !isOwnName(sheet))
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
      void inFront().then(
        (id) => note(id, 'A1'),
        () => undefined,
      );
  };

  const targets = typeof window === 'undefined' ? [] : [window];
  for (const it of targets) it.addEventListener('focus', look);
  for (const it of targets) it.document.addEventListener('visibilitychange', look);

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    note,
    dispose: () => {
      clearTimeout(timer);
      listeners.clear();
      for (const it of targets) it.removeEventListener('focus', look);
      for (const it of targets) it.document.removeEventListener('visibilitychange', look);
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
