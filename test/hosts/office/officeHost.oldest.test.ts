import { createOfficeHost, type OfficeHost } from '../../../src/hosts/office/officeHost';
import { testWorkbookHost } from '../contract';
import { oldestSets } from './emulator/apiSets';
import { lockedInExcel } from './lockedInExcel';
import { startOffice, type OfficeUnderTest } from './startOffice';

let office: OfficeUnderTest;
beforeAll(async () => {
  office = await startOffice(oldestSets);
});

let host: OfficeHost;
testWorkbookHost(
  'office',
  async () => {
    office.open();
    host = await createOfficeHost();
    return host;
  },
  {
    recalculates: true,
    areLocked: lockedInExcel,
    dispose: () => host.dispose(),
  },
);
