import type { Session } from '../../../src/flows/session';
import { createWpsHost, type WpsHost } from '../../../src/hosts/wps/wpsHost';
import { openOn } from '../../flows/openSession';
import { outcomeOf, type Outcome } from '../inPlace/outcomeOf';
import { cloneWorkbook } from '../office/excel/cloneWorkbook';
import type { Workbook } from '../office/excel/model';
import { workbookSnapshot, type Plain } from '../office/excel/snapshot';
import type { WpsModel } from './model/createWps';
import { startWps } from './startWps';

/**
 * What goes wrong: a call alone, which has done nothing or all of its work, or it and everything after it, as when WPS or the pane goes
 * away.
 */
export interface WpsFault {
  readonly kind: 'once' | 'onceDone' | 'lasting';
  readonly call: number;
}

/** What is done in a pane that has just been opened. */
export type WpsAct = (pane: WpsPane) => Promise<unknown>;

/** A pane that has just been opened over a copy of the workbook. */
export interface WpsPane {
  readonly wps: WpsModel;
  readonly host: WpsHost;
  readonly session: Session;
}

/** Something to be done, and where it leads when nothing goes wrong. */
export interface WpsFaultCase {
  readonly act: WpsAct;
  readonly start: Workbook;
  readonly look: (workbook: Workbook) => Plain;
  readonly before: Plain;
  readonly after: Plain;
  readonly calls: number;
}

/** Nobody looks at a pane here. */
const pause = (): Promise<void> => Promise.resolve();

/** Starts the add-in over WPS as it is. */
export async function startHost({ root }: WpsModel): Promise<WpsHost> {
  const host = await createWpsHost(root, { pause });
  await host.recover();
  return host;
}

/** Opens a pane over a copy of the workbook. */
export async function openWpsPane(workbook: Workbook): Promise<WpsPane> {
  const wps = startWps(cloneWorkbook(workbook));
  const host = await startHost(wps);
  return { wps, host, session: await openOn(host) };
}

/** `look` is what of a workbook is compared; everything, if not said. */
export async function createWpsFaultCase(
  start: Workbook,
  act: WpsAct,
  look: WpsFaultCase['look'] = workbookSnapshot,
): Promise<WpsFaultCase> {
  const untouched = await openWpsPane(start);
  await untouched.host.dispose();
  const before = look(await restart(untouched.wps));
  const pane = await openWpsPane(start);
  pane.wps.log.clear();
  await act(pane);
  const calls = pane.wps.log.calls();
  await pane.host.dispose();
  return { act, start, look, before, after: look(await restart(pane.wps)), calls };
}

/** Lets it go wrong so, and starts the add-in anew. */
export async function tryWpsFault(
  { act, start, look, before, after }: WpsFaultCase,
  { kind, call }: WpsFault,
): Promise<Outcome> {
  const pane = await openWpsPane(start);
  pane.wps.faults.failAt(call, { isLasting: kind === 'lasting', runs: kind === 'onceDone' });
  await act(pane).catch(() => undefined);
  await pane.host.dispose().catch(() => undefined);
  return outcomeOf({ before, after }, look(await restart(pane.wps)));
}

/** Starts the add-in anew, as it finds the workbook. */
async function restart(wps: WpsModel): Promise<Workbook> {
  wps.faults.end();
  const host = await startHost(wps);
  await host.dispose();
  return wps.workbook;
}

const kinds = ['once', 'lasting', 'onceDone'] as const;

/** Failures of every so manieth call and of the first and the last, of each kind. */
export function wpsFaultsOf({ calls }: WpsFaultCase, every: number): readonly WpsFault[] {
  return Array.from({ length: calls }, (_, at) => at + 1)
    .filter((it) => it % every === 0 || it === 1 || it === calls)
    .flatMap((call) => kinds.map((kind) => ({ kind, call })));
}

/** A few of them: so many places from the first call to the last, with one kind each in turn. */
export function sampleWpsFaults({ calls }: WpsFaultCase, places: number): readonly WpsFault[] {
  return Array.from({ length: places }, (_, at) => ({
    kind: kinds[at % kinds.length] ?? 'once',
    call: 1 + Math.round((at * (calls - 1)) / (places - 1)),
  }));
}
