import type { ApiSets } from '../apiSets';
import type { OpenWorkbook } from '../openWorkbook';
import { startOffice, type OfficeUnderTest } from '../../startOffice';
import type { AddIn } from './addInRun';
import { contentTests } from './contentTests';
import { lookTests } from './lookTests';
import { partTests } from './partTests';
import { ruleTests } from './ruleTests';
import { sheetTests } from './sheetTests';

/** Ordinary add-in code over an Excel that offers the sets. */
export function addInTests(sets: ApiSets): void {
  let office: OfficeUnderTest | null = null;
  let excel: OpenWorkbook | null = null;

  beforeAll(async () => {
    office = await startOffice(sets);
  });

  beforeEach(() => {
    excel = office?.open() ?? null;
  });

  const addIn: AddIn = {
    excel: () => {
      if (excel === null) throw new Error('no test is running');
      return excel;
    },
    settled: async () => office?.settled(),
  };
  contentTests(addIn);
  lookTests(addIn);
  partTests(sets);
  ruleTests(addIn);
  sheetTests(addIn);
}
