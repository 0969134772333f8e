import { HostError, type Backup } from '../../workbook/host';
import type { Entry } from './journal';

/** What was done since the newest backup, and which shadows that needs. */
export interface UndoLog {
  readonly backup: () => Backup;
  /** What to undo for this backup, oldest first. @throws {HostError} `staleBackup` for one that is not the newest, `foreignBackup` for no backup of ours. */
  readonly since: (backup: Backup) => readonly Entry[];
  readonly add: (entry: Entry) => void;
  /** Nothing is to be undone any more; the backup stays good. */
  readonly clear: () => void;
  /** Names of shadows that are needed. */
  readonly kept: () => readonly string[];
  /** Names of shadows that were needed once. */
  readonly stale: () => readonly string[];
  readonly forgetStale: () => void;
}

/** An undo log of a workbook that nobody changed yet; `host` is the kind that backups name. */
export function createUndoLog(host: string): UndoLog {
  const tokens = new WeakSet();
  let newest: object | null = null;
  let entries: Entry[] = [];
  let stale: string[] = [];
  return {
    backup: () => {
      newest = {};
      tokens.add(newest);
      stale = [...stale, ...entries.flatMap(shadowsOf)];
      entries = [];
      return { host, content: newest };
    },
    since: ({ content }) => {
      if (content === newest && newest !== null) return entries;
      const isOurs = typeof content === 'object' && content !== null && tokens.has(content);
      throw isOurs
        ? new HostError('staleBackup', 'only the last action can be undone')
        : new HostError('foreignBackup', 'the backup is not of this workbook');
    },
    add: (entry) => {
      if (newest === null) stale = [...stale, ...shadowsOf(entry)];
      else entries = [...entries, entry];
    },
    clear: () => {
      entries = [];
    },
    kept: () => entries.flatMap(shadowsOf),
    stale: () => stale,
    forgetStale: () => {
      stale = [];
    },
  };
}

function shadowsOf(entry: Entry): readonly string[] {
  return entry.kind === 'write' ? [] : [...entry.replaced, ...entry.removed].map((it) => it.shadow);
}
