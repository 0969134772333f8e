import { createWpsHost, type WpsHost } from '../../../src/hosts/wps/wpsHost';
import { cloneWorkbook } from '../office/excel/cloneWorkbook';
import type { Workbook } from '../office/excel/model';
import { workbookSnapshot, type Plain } from '../office/excel/snapshot';
import { snapshotDiff } from '../office/excel/snapshotDiff';
import { userWorkbook } from '../office/userWorkbook';
import { everyFeature, samplePlan, sampleSheet } from '../samplePlan';
import type { WpsModel } from './model/createWps';
import type { FaultPlan } from './model/gate';
import { startWps } from './startWps';

type Act = (host: WpsHost) => Promise<unknown>;

/** No pause, since nothing else waits for a turn. */
async function openHost({ root }: WpsModel): Promise<WpsHost> {
  const host = await createWpsHost(root, { pause: () => Promise.resolve() });
  await host.recover();
  return host;
}

/** The workbook as the next start finds it; `act` is done on a host that was there before. */
async function workbookAfter(
  start: Workbook,
  act: Act,
  prepare: (wps: WpsModel) => void = () => undefined,
): Promise<{ readonly now: Plain; readonly wps: WpsModel }> {
  const wps = startWps(cloneWorkbook(start));
  const host = await openHost(wps);
  await host.backup();
  prepare(wps);
  wps.log.clear();
  await act(host).catch(() => undefined);
  await host.dispose().catch(() => undefined);
  wps.faults.end();
  const calls = wps.log.calls();
  await (await openHost(wps)).dispose();
  return {
    now: workbookSnapshot(wps.workbook),
    wps: { ...wps, log: { ...wps.log, calls: () => calls } },
  };
}

/**
 * Where WPS goes away for good, which sheet is in front is no content; and where it does so between adding the sheet of the journal and
 * naming it, that empty sheet stays, for nothing says yet whose it is.
 */
function isMissed(line: string): boolean {
  return /^(?:active:|tabs: .*"Sheet\d+"\]$|sheets\.Sheet\d+: nothing → .*"cells":\{\})/.test(line);
}

/** What is neither as before nor as wanted after each fault that was tried. */
async function between(
  start: Workbook,
  act: Act,
  faults: readonly (FaultPlan & { readonly call: number })[],
) {
  const { now: before } = await workbookAfter(start, () => Promise.resolve());
  const { now: after } = await workbookAfter(start, act);
  expect(snapshotDiff(before, after)).not.toStrictEqual([]);
  const found: unknown[] = [];
  for (const { call, ...plan } of faults) {
    const { now } = await workbookAfter(start, act, ({ faults: it }) => it.failAt(call, plan));
    const lefts = [before, after].map((it) =>
      snapshotDiff(it, now).filter((line) => plan.isLasting !== true || !isMissed(line)),
    );
    if (lefts.every((it) => it.length > 0))
      found.push({ call, ...plan, left: lefts.reduce((a, b) => (a.length < b.length ? a : b)) });
  }
  return found;
}

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

/** Few calls, so that each can fail. */
const small: Act = (host) =>
  host.render(samplePlan([sampleSheet('评分表', [['新', 1]]), sampleSheet('又', [[2]])]), {
    remove: ['旧表'],
    rename: { 备注: '说明' },
    edits: [{ sheet: '我的表', cell: 'B2', input: 3 }],
  });

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

const undo: Act = async (host) => {
  const backup = await host.backup();
  await small(host);
  await host.restore(backup);
  await write(host);
};

// FAULTS=1 tries every call of the large ones too.
const all = Number(process.env['FAULTS'] ?? 0);

describe.each([
  ['rendering', render, all || 211],
  ['rendering little', small, all || 23],
  ['writing', write, all || 7],
  ['locking', lock, all || 9],
  ['undoing', undo, all || 97],
] as const)('%s that fails', (_, act, every) => {
  const kinds: readonly FaultPlan[] = [{}, { runs: true }, { isLasting: true }];
  it.each(kinds)(
    'at a call, %j, leaves the workbook as it was or as it was to be',
    async (kind) => {
      const start = userWorkbook();
      const { wps } = await workbookAfter(start, act);
      const calls = Array.from({ length: wps.log.calls() }, (__, index) => index + 1);
      if (process.env['FAULTS'] !== undefined) process.stdout.write(`${_} ${calls.length}\n`);
      const faults = calls.filter((it) => it % every === 0).map((call) => ({ call, ...kind }));
      expect(await between(start, act, faults)).toStrictEqual([]);
    },
    3_600_000,
  );
});
