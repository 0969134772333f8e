import type { CancelSignal } from '../base/cancelSignal';
import type { Issue } from '../base/issue';
import { findDamage } from '../layout/damage';
import { nameSheets } from '../layout/nameSheets';
import type { LayoutTexts } from '../layout/planWorkbook';
import type { Evaluation } from '../scoring/evaluation';
import { checkPlan } from '../workbook/checkPlan';
import {
  HostError,
  type Backup,
  type CellEdit,
  type RenderOptions,
  type WorkbookHost,
} from '../workbook/host';
import type { WorkbookPlan } from '../workbook/plan';
import { planBook, type Book } from './book';
import { takenNames } from './takenNames';
import { diffPlans, type PlanChange } from './diffPlans';
import { failureOf, hostIssue } from './hostIssue';
import { progressTeller } from './progressStages';
import type { Progress } from './session';

/** One change of the workbook. */
export interface Change {
  readonly evaluation: Evaluation;
  /** Keys of sheets to make anew whether they changed or not. */
  readonly anew?: readonly string[];
  /** Cells written besides, and sheets deleted besides. */
  readonly edits?: readonly CellEdit[];
  readonly remove?: readonly string[];
  readonly signal?: CancelSignal;
  /** Told when it begins, after each sheet, and before the workbook is read again. */
  readonly onProgress?: (progress: Progress) => void;
}

/** Taking a failed change back failed too: the backup to try again with, and why. */
export interface Unrestored {
  readonly backup: Backup;
  readonly error: HostError;
}

/** What came of it: the backup that undoes it, null where nothing was written. */
export type Committed =
  | { readonly ok: true; readonly backup: Backup; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly unrestored?: Unrestored };

/**
 * Brings the workbook from what it is to what the evaluation says, writing only what differs. All or nothing: after a failure
 * or a cancel the workbook is as it was, and the issue says why (`host.cancelled`, or what {@link hostIssue} makes of it), unless
 * taking it back fails too.
 */
export async function commit(
  host: WorkbookHost,
  book: Book,
  change: Change,
  texts: LayoutTexts,
): Promise<Committed> {
  const { foreign } = book.read;
  const removed = new Set(change.remove);
  const taken = foreign.filter((it) => !removed.has(it));
  const names = nameSheets(change.evaluation, texts.sheets, taken);
  const next = { ...change.evaluation, sheetNames: Object.fromEntries(names) };
  const { plan } = planBook(next, texts, taken);
  const before = book.planned?.plan ?? null;
  const damaged = before === null ? [] : findDamage(before, book.read.sheets).keys;
  const diff = diffPlans(before, plan, new Set([...(change.anew ?? []), ...damaged]));
  checkPlan({ styles: plan.styles, sheets: diff.render });
  const progress = progressTeller(diff, change.edits?.length ?? 0, change.onProgress);
  progress.begin();
  const backup = await host.backup();
  try {
    const issues = await applyDiff(
      host,
      plan,
      {
        ...diff,
        remove: [...diff.remove, ...removed],
        edits: [...diff.edits, ...(change.edits ?? [])],
      },
      {
        ...(change.signal === undefined ? {} : { signal: change.signal }),
        onProgress: progress.sheet,
      },
    );
    progress.end();
    return { ok: true, backup, issues: [...issues, ...takenNames(book, next, texts, taken)] };
  } catch (error) {
    return await takeBack(host, backup, error);
  }
}

/** After a failure: the workbook is put back as it was, if that can be done. @throws what is no failure of the host */
async function takeBack(host: WorkbookHost, backup: Backup, error: unknown): Promise<Committed> {
  const kept = await failureOf(host.restore(backup));
  if (!(error instanceof HostError)) throw error;
  const issues = [hostIssue(error)];
  return { ok: false, issues, ...(kept && { unrestored: { backup, error: kept } }) };
}

/** All in one action of the host, so that nobody ever finds half of it; rendering nothing at all may take seconds, but a signal is its to see. */
async function applyDiff(
  host: WorkbookHost,
  { styles, sheets }: WorkbookPlan,
  { render, rename, remove, edits, locks }: PlanChange,
  options: RenderOptions,
): Promise<readonly Issue[]> {
  const isRendered = render.length + remove.length + locks.length + Object.keys(rename).length > 0;
  if (isRendered || options.signal !== undefined) {
    const order = sheets.map((it) => it.name);
    return host.render(
      { styles, sheets: render },
      {
        ...options,
        rename,
        remove,
        order,
        edits,
        locks,
      },
    );
  }
  if (edits.length > 0) await host.write(edits);
  return [];
}
