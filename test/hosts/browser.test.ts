import { createBrowserHost } from '../../src/hosts/browser/browserHost';
import type { BrowserHost } from '../../src/hosts/browser/gridHost';
import { testWorkbookHost } from './contract';
import { lockedInFile } from './lockedInFile';

let host: BrowserHost;
testWorkbookHost(
  'browser',
  async () => (host = await createBrowserHost({ page: null, sheetName: '工作表1' })),
  {
    recalculates: true,
    areLocked: async (sheet, cells) => lockedInFile(await host.toBytes(), sheet, cells),
    dispose: () => host.dispose(),
  },
);
