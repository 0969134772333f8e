import { createOfficeHost } from '../../../src/hosts/office/officeHost';
import type { OpenWorkbook } from './emulator/openWorkbook';
import type { Workbook } from './excel/model';
import { activateSheet } from './excel/sheets';
import { workbookSnapshot, type Plain } from './excel/snapshot';
import { snapshotDiff } from './excel/snapshotDiff';
import { openPane, type SessionAction, type UnitCounts } from './sessionAction';
import type { OfficeUnderTest } from './startOffice';

/** What goes wrong: an action of a request alone, it and everything after it, or the page goes away at a request. */
export type Fault =
  | { readonly kind: 'once' | 'lasting'; readonly action: number }
  | { readonly kind: 'closed'; readonly request: number; readonly runs: boolean };

/** An action and where it leads when nothing goes wrong. */
export interface FaultCase {
  readonly action: SessionAction;
  readonly counts: UnitCounts;
  readonly start: Workbook;
  readonly before: Plain;
  readonly after: Plain;
  /** Actions and requests it takes. */
  readonly actions: number;
  readonly requests: number;
}

/** How the workbook was found at the next start; `left` names what is neither as before nor as wanted. */
export interface FaultOutcome {
  readonly fault: Fault;
  readonly ended: 'before' | 'after' | 'between';
  readonly left: readonly string[];
}

export async function createFaultCase(
  office: OfficeUnderTest,
  action: SessionAction,
  counts: UnitCounts,
  start: Workbook,
): Promise<FaultCase> {
  const untouched = await openPane(office, start);
  const before = await restart(untouched.excel);
  const { excel, host, session } = await openPane(office, start);
  excel.log.clear();
  await action.run(session, counts);
  const { actions, requests } = excel.log.totals();
  await host.dispose();
  const after = await restart(excel);
  return { action, counts, start, before, after, actions, requests };
}

/** Lets it go wrong so, and starts the add-in anew. */
export async function tryFault(
  office: OfficeUnderTest,
  { action, counts, start, before, after }: FaultCase,
  fault: Fault,
): Promise<FaultOutcome> {
  const { excel, session } = await openPane(office, start);
  if (fault.kind === 'closed') excel.faults.closeAt(fault);
  else excel.faults.failAt({ action: fault.action, isLasting: fault.kind === 'lasting' });
  const acting = action.run(session, counts).catch(() => undefined);
  await (fault.kind === 'closed' ? Promise.race([acting, isStill(office)]) : acting);
  const now = await restart(excel);
  const toAfter = snapshotDiff(after, now);
  if (toAfter.length === 0) return { fault, ended: 'after', left: [] };
  const toBefore = snapshotDiff(before, now);
  const left = toBefore.length < toAfter.length ? toBefore : toAfter;
  return { fault, ended: toBefore.length === 0 ? 'before' : 'between', left };
}

/** A page that has gone away never ends what it began. */
async function isStill(office: OfficeUnderTest): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await office.settled();
}

/** Starts the add-in anew, as it finds the workbook. */
async function restart(excel: OpenWorkbook): Promise<Plain> {
  excel.faults.end();
  const host = await createOfficeHost();
  await host.recover();
  await host.dispose();
  // When an action is done the session shows a sheet of it; which one is in front is no content.
  const [first] = excel.workbook.sheets;
  if (first !== undefined) activateSheet(first);
  return workbookSnapshot(excel.workbook);
}

/** All faults of a case, or every so manieth of each kind, with the first and the last. */
export function faultsOf({ actions, requests }: FaultCase, every: number): readonly Fault[] {
  const chosen = (count: number): readonly number[] =>
    Array.from({ length: count }, (_, index) => index + 1).filter(
      (it) => it % every === 0 || it === 1 || it === count,
    );
  const failing = chosen(actions).flatMap((action): readonly Fault[] => [
    { kind: 'once', action },
    { kind: 'lasting', action },
  ]);
  const closing = Array.from({ length: requests }, (_, index) => index + 1)
    .filter((it) => every === 1 || it % Math.ceil(requests / 4) === 0)
    .flatMap((request): readonly Fault[] => [
      { kind: 'closed', request, runs: true },
      { kind: 'closed', request, runs: false },
    ]);
  return [...failing, ...closing];
}
