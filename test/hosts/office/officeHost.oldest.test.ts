import { createOfficeHost } from '../../../src/hosts/office/officeHost';
import { testWorkbookHost } from '../contract';
import { oldestSets } from './emulator/apiSets';
import { startOffice, type OfficeUnderTest } from './startOffice';

let office: OfficeUnderTest;
beforeAll(async () => {
  office = await startOffice(oldestSets);
});

testWorkbookHost(
  'office',
  async () => {
    office.open();
    return createOfficeHost();
  },
  { recalculates: true },
);
