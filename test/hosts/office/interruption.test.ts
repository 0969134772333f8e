import type { OfficeHost } from '../../../src/hosts/office/officeHost';
import { everyFeature, samplePlan, sampleSheet } from '../samplePlan';
import {
  closingsOf,
  createFaultCase,
  failuresOf,
  tryFault,
  type Fault,
  type FaultCase,
  type FaultOutcome,
} from './faultRun';
import { startOffice, type OfficeUnderTest } from './startOffice';
import { userWorkbook } from './userWorkbook';

let office: OfficeUnderTest;
beforeAll(async () => {
  office = await startOffice();
});

type Act = (host: OfficeHost) => Promise<unknown>;

/** Replaces two sheets, adds two, takes one away, renames one and writes over a formula that reads what is taken away, all at once. */
const render: Act = (host) =>
  host.render(
    {
      ...everyFeature,
      sheets: [...everyFeature.sheets, sampleSheet('新表', [['新', { formula: "'评分表'!B6" }]])],
    },
    {
      remove: ['旧表'],
      rename: { 备注: '说明' },
      edits: [
        { sheet: '我的表', cell: 'B2', input: { formula: '新表!A1' } },
        { sheet: '说明', cell: 'A1', input: '改了' },
      ],
    },
  );

const write: Act = (host) =>
  host.write([
    { sheet: '评分表', cell: 'B4', input: 5 },
    { sheet: '评分表', cell: 'C9', input: '=1' },
    { sheet: '数据', cell: 'A1', input: { formula: '1+1' } },
  ]);

/** Locks entry cells, opens others and protects a sheet that was not, with what is written at the same time. */
const lock: Act = (host) =>
  host.render(samplePlan([]), {
    locks: [
      { sheet: '评分表', ranges: ['C4:C5', 'E5'], isLocked: true, isSortable: false },
      { sheet: '我的表', ranges: ['A1:B1'], isLocked: true, isSortable: true },
      { sheet: '评分表', ranges: ['A4'], isLocked: false, isSortable: false },
    ],
    edits: [{ sheet: '评分表', cell: 'C4', input: 4 }],
  });

const known = (act: Act) =>
  createFaultCase(office, userWorkbook(), async ({ host }) => {
    await host.backup();
    await act(host);
  });

/** The faults after which the workbook is neither as before nor as wanted. */
async function between(found: FaultCase, faults: readonly Fault[]) {
  const outcomes: FaultOutcome[] = [];
  for (const fault of faults) outcomes.push(await tryFault(office, found, fault));
  return outcomes.filter((it) => it.ended === 'between');
}

describe.each([
  ['rendering', render],
  ['writing', write],
  ['locking', lock],
])('%s that is interrupted', (_, act) => {
  // FAULTS=100000 tries every action.
  const most = Number(process.env['FAULTS'] ?? 6);
  it('leaves the workbook as it was or as it was to be where an action fails, alone or with all that follow', async () => {
    const found = await known(act);
    const every = Math.max(1, Math.floor(found.actions / most));
    const faults = failuresOf(found, every, { first: 3, last: 6 });
    expect(await between(found, faults)).toStrictEqual([]);
  }, 3_600_000);

  it('leaves the workbook so where the pane is closed before or after a request', async () => {
    const found = await known(act);
    expect(await between(found, closingsOf(found, 1))).toStrictEqual([]);
  }, 3_600_000);
});
