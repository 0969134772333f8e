import { createOfficeHost, type OfficeHost } from '../../../src/hosts/office/officeHost';
import { everyFeature, sampleSheet } from '../samplePlan';
import type { OpenWorkbook } from './emulator/openWorkbook';
import { workbookSnapshot, type Plain } from './excel/snapshot';
import { snapshotDiff } from './excel/snapshotDiff';
import { startOffice, type OfficeUnderTest } from './startOffice';
import { userWorkbook } from './userWorkbook';

let office: OfficeUnderTest;
beforeAll(async () => {
  office = await startOffice();
});

type Act = (host: OfficeHost) => Promise<unknown>;

/** Replaces two sheets, adds two, takes one away and renames one, all at once. */
const render: Act = (host) =>
  host.render(
    {
      ...everyFeature,
      sheets: [...everyFeature.sheets, sampleSheet('新表', [['新', { formula: "'评分表'!B6" }]])],
    },
    { remove: ['旧表'], rename: { 备注: '说明' } },
  );

const write: Act = (host) =>
  host.write([
    { sheet: '评分表', cell: 'B4', input: 5 },
    { sheet: '评分表', cell: 'C9', input: '=1' },
    { sheet: '数据', cell: 'A1', input: { formula: '1+1' } },
  ]);

/** Starts the add-in anew, as it finds the workbook. */
async function restart(excel: OpenWorkbook): Promise<Plain> {
  excel.faults.end();
  const host = await createOfficeHost();
  await host.recover();
  await host.dispose();
  return workbookSnapshot(excel.workbook);
}

async function outcomes(act: Act) {
  const untouched = await restart(office.open(userWorkbook()));
  const excel = office.open(userWorkbook());
  const host = await createOfficeHost();
  excel.log.clear();
  await host.backup();
  await act(host);
  const { actions, requests } = excel.log.totals();
  await host.dispose();
  return { before: untouched, after: await restart(excel), actions, requests };
}

/** Fails or ends the add-in somewhere in the middle, starts it anew, and tells what is neither before nor after. */
async function leftBetween(
  act: Act,
  { before, after }: { readonly before: Plain; readonly after: Plain },
  plan: (excel: OpenWorkbook) => void,
): Promise<readonly string[]> {
  const excel = office.open(userWorkbook());
  const host = await createOfficeHost();
  await host.backup();
  plan(excel);
  const acting = act(host).catch(() => undefined);
  await Promise.race([acting, office.settled()]);
  for (let turn = 0; turn < 30; turn += 1) await office.settled();
  const now = await restart(excel);
  const [toBefore, toAfter] = [snapshotDiff(before, now), snapshotDiff(after, now)];
  return toAfter.length === 0 ? [] : toBefore;
}

/** Every so manieth, the last ones too. */
function sample(count: number, most: number): readonly number[] {
  const every = Math.max(1, Math.floor(count / most));
  return Array.from({ length: count }, (_, index) => index + 1).filter(
    (it) => it % every === 0 || it > count - 6 || it < 4,
  );
}

describe.each([
  ['rendering', render],
  ['writing', write],
])('%s that is interrupted', (_, act) => {
  // FAULTS=100000 tries every action.
  const most = Number(process.env['FAULTS'] ?? 6);
  it.each([
    ['an action fails', false],
    ['everything fails from an action on', true],
  ])(
    'leaves the workbook as it was or as it was to be where %s',
    async (__, isLasting) => {
      const known = await outcomes(act);
      for (const action of sample(known.actions, most)) {
        const left = await leftBetween(act, known, (excel) =>
          excel.faults.failAt({ action, isLasting }),
        );
        expect({ action, left }).toStrictEqual({ action, left: [] });
      }
    },
    3_600_000,
  );

  it('leaves the workbook so where the pane is closed before or after a request', async () => {
    const known = await outcomes(act);
    for (let request = 1; request <= known.requests; request += 1)
      for (const runs of [false, true]) {
        const left = await leftBetween(act, known, (excel) =>
          excel.faults.closeAt({ request, runs }),
        );
        expect({ request, runs, left }).toStrictEqual({ request, runs, left: [] });
      }
  }, 3_600_000);
});
