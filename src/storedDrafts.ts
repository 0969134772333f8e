import { memoryDrafts, type KeptDrafts } from './pane/keptDrafts';

const prefix = 'kaoping.draft';

/**
 * Drafts that outlive the page, in the store of its window: a button of the ribbon loads the pane anew. `scope` is the workbook, so that
 * another one opened in the same window has its own. Where the browser forbids storing they live as long as the page.
 */
export function storedDrafts(scope: string, storage: () => Storage): KeptDrafts {
  const memory = memoryDrafts();
  const start = `${prefix}|${scope}|`;
  const tried = <T>(work: (store: Storage) => T, otherwise: T): T => {
    try {
      return work(storage());
    } catch {
      return otherwise;
    }
  };
  const stored = tried(
    (store) =>
      Array.from({ length: store.length }, (_, at) => store.key(at) ?? '').filter((it) =>
        it.startsWith(start),
      ),
    [],
  );
  for (const key of stored)
    memory.write(
      key.slice(start.length),
      tried((store) => store.getItem(key), null),
    );
  return {
    ...memory,
    write: (key, text) => {
      memory.write(key, text);
      tried(
        (store) =>
          text === null ? store.removeItem(start + key) : store.setItem(start + key, text),
        undefined,
      );
    },
  };
}
