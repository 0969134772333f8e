import type { WpsHost } from '../src/hosts/wps/wpsHost';
import type { WorkbookHost } from '../src/workbook/host';
import { openOn } from '../test/flows/openSession';
import { prepareStates, type UnitCounts } from '../test/hosts/inPlace/mainJob';
import { cloneWorkbook } from '../test/hosts/office/excel/cloneWorkbook';
import type { Workbook } from '../test/hosts/office/excel/model';
import { workbookSnapshot, type Plain } from '../test/hosts/office/excel/snapshot';
import { snapshotDiff } from '../test/hosts/office/excel/snapshotDiff';
import { startHost } from '../test/hosts/wps/faultRun';
import type { WpsModel } from '../test/hosts/wps/model/createWps';
import { startWps } from '../test/hosts/wps/startWps';
import { operations, rewriting, sizes, type Steps } from './mainJobSteps';
import { naiveWps } from './naiveWps';

/** What a call costs in WPS: each crosses to another process. Written by others on a real device. */
const callMs = 0.2;

type Calls = Readonly<Record<string, number>>;

interface Run {
  readonly counts: UnitCounts;
  readonly steps: Steps;
  readonly over?: (wps: WpsModel, host: WpsHost) => WorkbookHost;
}

/** Calls that the steps take, each with the reading before and after that belongs to it, and the workbook they leave. */
async function run(workbook: Workbook, { counts, steps, over = (_, it) => it }: Run) {
  const wps = startWps(cloneWorkbook(workbook));
  const host = await startHost(wps);
  const session = await openOn(over(wps, host));
  const calls: Record<string, number> = {};
  for (const [name, act] of Object.entries(steps)) {
    wps.log.clear();
    await act(session, counts);
    calls[name] = wps.log.calls();
  }
  await host.recover();
  await host.dispose();
  return { calls, left: workbookSnapshot(wps.workbook) };
}

/** Figures of two that did not do the same would say nothing. @throws {Error} */
function requireSame(ours: Plain, naive: Plain): void {
  const differing = snapshotDiff(ours, naive).filter((it) => !/^(?:tabs|active): /.test(it));
  if (differing.length > 0) throw new Error(differing.slice(0, 20).join('\n'));
}

const widths = [14, 7, 9, 12, 14, 16] as const;

function print(cells: readonly string[]): void {
  const line = cells.map((it, at) =>
    at === 0 ? it.padEnd(widths[0]) : it.padStart(widths[at] ?? 0),
  );
  console.log(line.join(''));
}

function printLines(units: number, ours: Calls, naive: Calls = {}): void {
  for (const [name, calls] of Object.entries(ours)) {
    const other = naive[name];
    const seconds = ((calls * callMs) / 1000).toFixed(1);
    const compared =
      other === undefined ? [] : [String(other), `${(other / Math.max(1, calls)).toFixed(1)} ×`];
    print([name, String(units), String(calls), seconds, ...compared]);
  }
}

/** How often the main job calls WPS for 1, 19 and 54 units, beside an implementation that calls it for each cell, in the same run. */
async function main(): Promise<void> {
  print(['', 'units', 'calls', 's at 0.2 ms', 'naive calls', 'calls saved']);
  for (const counts of sizes) {
    const units = counts.town + counts.dept;
    const open = (workbook: Workbook): Promise<WpsHost> => startHost(startWps(workbook));
    const { decided, ranked } = await prepareStates(open, counts);
    const ours = await run(decided, { counts, steps: operations });
    const over: Run['over'] = ({ root }, host) => naiveWps(root, host);
    const naive = await run(decided, { counts, steps: operations, over });
    requireSame(ours.left, naive.left);
    printLines(units, ours.calls, naive.calls);
    printLines(units, (await run(ranked, { counts, steps: rewriting })).calls);
  }
}

await main();
