import type { WorkbookHost } from '../../src/workbook/host';
import { createSubject } from './contract/subject';
import { testAllOrNothing } from './contract/testAllOrNothing';
import { testCells } from './contract/testCells';
import { testEdits } from './contract/testEdits';
import { testLocks, type AreLocked } from './contract/testLocks';
import { testResults } from './contract/testResults';
import { testSheets } from './contract/testSheets';

export interface ContractOptions {
  /** Whether the host calculates; else the values of formulas are not asked for. */
  readonly recalculates: boolean;
  /** Ends what `createHost` started. */
  /** Asks the program, or another one that opens its file; without it locks are not looked at. */
  readonly areLocked?: AreLocked;
  readonly dispose?: (host: WorkbookHost) => Promise<void> | void;
}

/** What every host must do. `createHost` gives a new host over a workbook with no sheet of the names used here. */
export function testWorkbookHost(
  kind: WorkbookHost['kind'],
  createHost: () => Promise<WorkbookHost>,
  { recalculates, areLocked, dispose }: ContractOptions,
): void {
  describe(`the ${kind} host keeps the contract of all hosts:`, () => {
    let host: WorkbookHost;
    beforeEach(async () => {
      host = await createHost();
    });
    afterEach(async () => {
      await dispose?.(host);
    });
    const subject = createSubject(() => host);
    describe('cells', () => testCells(subject, kind));
    describe('sheets', () => testSheets(subject));
    describe('single cells', () => testEdits(subject));
    describe('all or nothing', () => testAllOrNothing(subject));
    if (areLocked) describe('locks', () => testLocks(subject, areLocked));
    if (recalculates) describe('results', () => testResults(subject));
  });
}
