import { createXlsxHost, type XlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import { testWorkbookHost } from '../contract';
import { lockedInFile } from '../lockedInFile';

let host: XlsxHost;
testWorkbookHost('xlsx', async () => (host = await createXlsxHost()), {
  recalculates: false,
  areLocked: async (sheet, cells) => lockedInFile(await host.toBytes(), sheet, cells),
});
