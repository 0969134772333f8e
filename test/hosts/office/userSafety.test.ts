import { createOfficeHost } from '../../../src/hosts/office/officeHost';
import { testUserSafety } from '../inPlace/testUserSafety';
import { startOffice, type OfficeUnderTest } from './startOffice';

let office: OfficeUnderTest;
beforeAll(async () => {
  office = await startOffice();
});

describe('in Excel', () => {
  testUserSafety({
    open: (workbook) => {
      office.open(workbook);
    },
    createHost: createOfficeHost,
  });
});
