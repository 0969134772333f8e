import type { Issue } from './base/issue';
import { createXlsxHost } from './hosts/xlsx/xlsxHost';
import type { WorkbookHost } from './workbook/host';

/** A host whose workbook is a file that people open and save themselves. */
export interface FileHost extends WorkbookHost {
  /** Replaces the workbook; where that fails the old one stays. Issues name what is not shown. @throws {HostError} */
  readonly open: (bytes: Uint8Array, name: string) => Promise<readonly Issue[]>;
  /** A new workbook without sheets of ours. */
  readonly create: () => Promise<void>;
  readonly toBytes: () => Promise<Uint8Array>;
  /** Ids of what `toBytes` cannot keep. */
  readonly lost: () => readonly string[];
}

/** File mode: no grid, the pane works on a file in memory. */
export async function createFileHost(): Promise<FileHost> {
  let host = await createXlsxHost();
  return {
    kind: 'xlsx',
    support: host.support,
    sheets: () => host.sheets(),
    read: (names) => host.read(names),
    render: (plan, options) => host.render(plan, options),
    write: (edits) => host.write(edits),
    reveal: (ref, options) => host.reveal(ref, options),
    selection: () => host.selection(),
    onEdit: (listener) => host.onEdit(listener),
    backup: () => host.backup(),
    restore: (backup) => host.restore(backup),
    open: async (bytes, name) => {
      host = await createXlsxHost(bytes, name);
      return [];
    },
    create: async () => {
      host = await createXlsxHost();
    },
    toBytes: () => host.toBytes(),
    lost: () => [],
  };
}
