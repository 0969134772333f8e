import type { Issue } from './base/issue';
import { fileIssue } from './flows/fileIssue';
import { HostError } from './workbook/host';
import type { FileActions } from './pane/fileActions';
import { saveFile } from './saveFile';
import type { TrackedHost } from './trackChanges';

/** Opening, making and saving files in a page. `name` is what a new file is called, without ending. */
export function createFileActions(host: TrackedHost, name: () => string): FileActions {
  return {
    open: async () => {
      const file = await chooseFile();
      if (file === null) return [];
      try {
        const bytes = new Uint8Array(await file.arrayBuffer());
        return await host.open(bytes, file.name);
      } catch (error) {
        if (error instanceof HostError) return [fileIssue(error, file.name)];
        throw error;
      }
    },
    create: async (): Promise<readonly Issue[]> => {
      await host.create();
      return [];
    },
    download: async () => {
      saveFile(await host.toBytes(), `${name()}.xlsx`);
    },
    isChanged: host.isChanged,
    lost: () => {
      const parts = host.lost();
      return parts.length === 0
        ? []
        : [{ code: 'file.lost', severity: 'warning', params: { parts } }];
    },
  };
}

/** null where the person thinks better of it. */
function chooseFile(): Promise<File | null> {
  return new Promise((resolve) => {
    const field = document.createElement('input');
    field.type = 'file';
    field.accept = '.xlsx';
    field.addEventListener('change', () => resolve(field.files?.[0] ?? null));
    field.addEventListener('cancel', () => resolve(null));
    field.click();
  });
}
