import type { CancelSignal } from '../base/cancelSignal';
import type { Issue } from '../base/issue';
import { findDamage } from '../layout/damage';
import { nameSheets } from '../layout/nameSheets';
import type { LayoutTexts } from '../layout/planWorkbook';
import type { Evaluation } from '../scoring/evaluation';
import { checkPlan } from '../workbook/checkPlan';
import { HostError, type Backup, type CellEdit, type WorkbookHost } from '../workbook/host';
import { planBook, type Book } from './book';
import { takenNames } from './takenNames';
import { diffPlans } from './diffPlans';
import { stageOf, stagesOf } from './progressStages';
import type { Progress, ProgressStage } from './session';

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

/** What came of it: the backup that undoes it, null where nothing was written. */
export type Committed =
  | { readonly ok: true; readonly backup: Backup; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Brings the workbook from what it is to what the evaluation says, writing only what differs. All or nothing: after a failure
 * or a cancel the workbook is as it was, and the issue says why (`host.failed`, `host.cancelled`).
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
  const changed = { styles: plan.styles, sheets: diff.render };
  checkPlan(changed);
  const total = diff.render.length;
  const stages = stagesOf(diff, change.edits?.length ?? 0);
  const tell = (stage: ProgressStage, done: number, name: string): void =>
    change.onProgress?.({ stage, stages, done, total, name });
  const stageBy = new Map(diff.render.map((it) => [it.name, stageOf(it.key)]));
  tell('backup', 0, '');
  const backup = await host.backup();
  try {
    const remove = [...diff.remove, ...removed];
    const isRendered = total + remove.length + Object.keys(diff.rename).length > 0;
    // A host may take seconds to render nothing at all; a signal is its to see.
    const issues =
      isRendered || change.signal !== undefined
        ? await host.render(changed, {
            rename: diff.rename,
            order: plan.sheets.map((it) => it.name),
            remove,
            ...(change.signal === undefined ? {} : { signal: change.signal }),
            onProgress: (done, sheet) => tell(stageBy.get(sheet) ?? 'cells', done, sheet),
          })
        : [];
    const edits = [...diff.edits, ...(change.edits ?? [])];
    if (edits.length > 0) await host.write(edits);
    tell('verify', total, '');
    return { ok: true, backup, issues: [...issues, ...takenNames(book, next, texts, taken)] };
  } catch (error) {
    await host.restore(backup);
    if (!(error instanceof HostError)) throw error;
    return { ok: false, issues: [stopped(error)] };
  }
}

/** Calling off is no failure. */
function stopped({ code, message }: HostError): Issue {
  if (code === 'aborted') return { code: 'host.cancelled', severity: 'warning', params: {} };
  return { code: 'host.failed', severity: 'error', params: { code, detail: message } };
}
