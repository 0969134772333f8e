import { createOfficeHost } from '../../../src/hosts/office/officeHost';
import { outcomeOf, type Outcome } from '../inPlace/outcomeOf';
import type { Faults } from './emulator/faults';
import type { OpenWorkbook } from './emulator/openWorkbook';
import type { Workbook } from './excel/model';
import { workbookSnapshot, type Plain } from './excel/snapshot';
import { openPane, type OpenPane } from './sessionAction';
import type { OfficeUnderTest } from './startOffice';

/** What goes wrong: an action of a request alone, it and everything after it, or the page goes away at a request. */
export type Fault =
  | { readonly kind: 'once' | 'lasting'; readonly action: number }
  | { readonly kind: 'closed'; readonly request: number; readonly runs: boolean };

/** What is done in a pane that has just been opened. */
export type Act = (pane: OpenPane) => Promise<unknown>;

/** Something to be done, and where it leads when nothing goes wrong. */
export interface FaultCase {
  readonly act: Act;
  readonly start: Workbook;
  readonly look: (workbook: Workbook) => Plain;
  readonly before: Plain;
  readonly after: Plain;
  /** Actions and requests it takes. */
  readonly actions: number;
  readonly requests: number;
}

/** How the workbook was found at the next start. */
export interface FaultOutcome extends Outcome {
  readonly fault: Fault;
}

/** `look` is what of a workbook is compared; everything, if not said. */
export async function createFaultCase(
  office: OfficeUnderTest,
  start: Workbook,
  act: Act,
  look: FaultCase['look'] = workbookSnapshot,
): Promise<FaultCase> {
  const untouched = await openPane(office, start);
  const before = look(await restart(untouched.excel));
  const pane = await openPane(office, start);
  const { excel, host } = pane;
  excel.log.clear();
  await act(pane);
  const { actions, requests } = excel.log.totals();
  await host.dispose();
  return { act, start, look, before, after: look(await restart(excel)), actions, requests };
}

/** Lets it go wrong so, and starts the add-in anew. */
export async function tryFault(
  office: OfficeUnderTest,
  { act, start, look, before, after }: FaultCase,
  fault: Fault,
): Promise<FaultOutcome> {
  const pane = await openPane(office, start);
  const { excel } = pane;
  if (fault.kind === 'closed') excel.faults.closeAt(fault);
  else excel.faults.failAt({ action: fault.action, isLasting: fault.kind === 'lasting' });
  const acting = act(pane).catch(() => undefined);
  await (fault.kind === 'closed' ? endOrStill(acting, office, excel.faults) : acting);
  const now = look(await restart(excel));
  // The window of tests stays, and with it all that listens to it.
  await pane.host.dispose();
  return { fault, ...outcomeOf({ before, after }, now) };
}

/** A page that has gone away never ends what it began: then nothing is on its way any more. */
async function endOrStill(
  acting: Promise<unknown>,
  office: OfficeUnderTest,
  faults: Faults,
): Promise<void> {
  const ends = acting.then(() => true);
  const stops = async (): Promise<boolean> => {
    await office.settled();
    return faults.hasClosed;
  };
  for (let isOver = false; !isOver;) isOver = await Promise.race([ends, stops()]);
}

/** Starts the add-in anew, as it finds the workbook. */
async function restart(excel: OpenWorkbook): Promise<Workbook> {
  excel.faults.end();
  const host = await createOfficeHost();
  await host.recover();
  await host.dispose();
  return excel.workbook;
}

/** Failures at every so manieth action, and at this many of the first and the last, each alone and with all that follow. */
export function failuresOf(
  { actions }: FaultCase,
  every: number,
  ends: { readonly first: number; readonly last: number },
): readonly Fault[] {
  return upTo(actions)
    .filter((it) => it % every === 0 || it <= ends.first || it > actions - ends.last)
    .flatMap((action) => [
      { kind: 'once', action },
      { kind: 'lasting', action },
    ]);
}

/** The page goes away at every so manieth request, before and after it is run. */
export function closingsOf({ requests }: FaultCase, every: number): readonly Fault[] {
  return upTo(requests)
    .filter((it) => it % every === 0)
    .flatMap((request) => [
      { kind: 'closed', request, runs: true },
      { kind: 'closed', request, runs: false },
    ]);
}

function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
