import { HostError, type Backup } from '../../workbook/host';
import type { Entry } from './journal';

/** What was done since the last backup that something was done after, and which shadows that needs. */
export interface UndoLog {
  readonly backup: () => Backup;
  /**
   * What to undo for this backup, oldest first.
   *
   * @throws {HostError} `staleBackup` where something was done after a newer one, `foreignBackup` for no backup of ours.
   */
  readonly since: (backup: Backup) => readonly Entry[];
  /** Something was done: backups older than the newest are stale from now on. */
  readonly add: (entry: Entry) => void;
  /** Nothing is to be undone any more; the backups stay good. */
  readonly clear: () => void;
  /** Names of shadows that the newest backup needs. */
  readonly kept: () => readonly string[];
  /** Names of shadows that were needed once. */
  readonly stale: () => readonly string[];
  readonly forgetStale: () => void;
}

/** A backup, and what was done until the next one. */
interface Mark {
  readonly content: object;
  readonly entries: readonly Entry[];
}

/** An undo log of a workbook that nobody changed yet; `host` is the kind that backups name. */
export function createUndoLog(host: string): UndoLog {
  const tokens = new WeakSet();
  // Only the oldest has entries besides the newest: an action that fails leaves a backup after which nothing was done.
  let marks: readonly Mark[] = [];
  let stale: readonly string[] = [];
  return {
    backup: () => {
      const content = {};
      tokens.add(content);
      marks = [...marks, { content, entries: [] }];
      return { host, content };
    },
    since: ({ content }) => {
      const first = marks.findIndex((it) => it.content === content);
      if (first >= 0) return marks.slice(first).flatMap((it) => it.entries);
      const isOurs = typeof content === 'object' && content !== null && tokens.has(content);
      throw isOurs
        ? new HostError('staleBackup', 'only the last action can be undone')
        : new HostError('foreignBackup', 'the backup is not of this workbook');
    },
    add: (entry) => {
      const newest = marks[marks.length - 1];
      const older = marks.slice(0, -1).flatMap((it) => it.entries);
      stale = [
        ...stale,
        ...[...older, ...(newest === undefined ? [entry] : [])].flatMap(shadowsOf),
      ];
      marks = newest === undefined ? [] : [{ ...newest, entries: [...newest.entries, entry] }];
    },
    clear: () => {
      marks = marks.map(({ content }) => ({ content, entries: [] }));
    },
    kept: () => (marks[marks.length - 1]?.entries ?? []).flatMap(shadowsOf),
    stale: () => stale,
    forgetStale: () => {
      stale = [];
    },
  };
}

function shadowsOf(entry: Entry): readonly string[] {
  return entry.kind === 'write' ? [] : [...entry.replaced, ...entry.removed].map((it) => it.shadow);
}
