import type { Issue } from '../base/issue';
import type { ActionTexts } from '../i18n/actionTexts';
import type { ExampleTexts } from '../i18n/exampleTexts';
import type { LayoutTexts } from '../layout/planWorkbook';
import type { Scheme } from '../scheme/scheme';
import type { Evaluation } from '../scoring/evaluation';
import { formatAddress } from '../workbook/address';
import type { Backup, WorkbookHost } from '../workbook/host';
import { withEventRoom } from '../layout/eventRoom';
import { followEventNames } from './followEventNames';
import { boundLog } from './boundLog';
import { openBook, type Book } from './book';
import { commit } from './commit';
import { review } from './review';
import type { Outcome, RunOptions, Snapshot } from './session';
import { recordOverrides } from './recordOverrides';
import { scoreAll } from './scoreAll';
import { refuse, type Step } from './step';

type DoneStep = Extract<Step, { readonly ok: true }>;

/** What a session is made of. */
export interface SessionParts {
  readonly host: WorkbookHost;
  readonly texts: LayoutTexts;
  readonly actions: ActionTexts;
  readonly example: ExampleTexts;
  /** The scheme of a template, null where there is none; absent are the built-in ones. */
  readonly loadScheme?: (id: string) => Scheme | null;
  /** ISO date and time of now. */
  readonly now: () => string;
  /** Does the work after so many milliseconds. @returns a function that calls it off. */
  readonly later: (ms: number, work: () => void) => () => void;
}

/** The one place that reads, changes and remembers the workbook; actions run one after the other. */
export interface SessionState {
  readonly book: () => Book;
  readonly snapshot: () => Snapshot;
  readonly refresh: () => Promise<Outcome>;
  readonly run: (plan: (book: Book) => Step, options?: RunOptions) => Promise<Outcome>;
  readonly undo: () => Promise<Outcome>;
}

/** The first cell of a sheet that people see: keys stand in the row above and the column before it. */
const titleCell = formatAddress(1, 1);

const emptyBook: Book = {
  contents: [],
  read: { evaluation: null, sheets: new Map(), foreign: [], remembered: {}, issues: [] },
  planned: null,
};

export function createState(parts: SessionParts): SessionState {
  const { host, texts } = parts;
  let book = emptyBook;
  let snapshot = review(book, null, texts);
  let last: { readonly backup: Backup; readonly label: string } | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  const told = new Set<string>();

  /** What the host cannot show is said once a session, not after every action. */
  const isNews = (issue: Issue): boolean => {
    if (issue.code !== 'host.unsupported') return true;
    const isNew = !told.has(issue.params.feature);
    told.add(issue.params.feature);
    return isNew;
  };

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  };
  const show = (found: Book): void => {
    const undo = last?.label ?? null;
    snapshot = found === book ? { ...snapshot, undo } : review(found, undo, texts);
    book = found;
  };
  const reread = async (): Promise<void> => show(await openBook(host, texts, book));
  const showSheet = async (key: string): Promise<void> => {
    const sheet = book.read.sheets.get(key)?.content.name;
    if (sheet !== undefined) await host.reveal({ sheet, cell: titleCell });
  };
  const outcome = (done: boolean, issues: readonly Issue[]): Outcome => ({
    done,
    snapshot,
    issues,
  });

  return {
    book: () => book,
    snapshot: () => snapshot,
    refresh: () =>
      inTurn(async () => {
        await reread();
        return outcome(true, []);
      }),
    run: (plan, options) =>
      inTurn(async () => {
        const before = await openBook(host, texts, book);
        const unread = before.planned === null ? errorsOf(before.read.issues) : [];
        // A workbook of ours that cannot be read is never written over.
        const step = unread.length > 0 ? refuse(unread) : plan(before);
        if (!step.ok) {
          show(before);
          return outcome(false, step.issues);
        }
        const next = withRoom(
          followEventNames(
            before.planned?.evaluation ?? null,
            step.change.evaluation,
            step.ruleKeys,
          ),
        );
        const evaluation = logged(step, next, before, parts);
        const change = { ...step.change, evaluation, ...options };
        const done = await commit(host, before, change, texts);
        if (done.ok) last = { backup: done.backup, label: step.label };
        await reread();
        if (done.ok && step.show !== undefined) await showSheet(step.show);
        return outcome(done.ok, [...(step.issues ?? []), ...done.issues.filter(isNews)]);
      }),
    undo: () =>
      inTurn(async () => {
        if (last === null) return outcome(false, []);
        await host.restore(last.backup);
        last = null;
        await reread();
        return outcome(true, []);
      }),
  };
}

function errorsOf(issues: readonly Issue[]): readonly Issue[] {
  return issues.filter((it) => it.severity === 'error');
}

/** Events typed since the last action leave less room than there should be. */
function withRoom(evaluation: Evaluation): Evaluation {
  const { events } = evaluation;
  return events === null ? evaluation : { ...evaluation, events: withEventRoom(events) };
}

/** The action, and before it what people set by hand since the last one. */
function logged(
  { label, detail = '', isRecord = false }: DoneStep,
  evaluation: Evaluation,
  { planned }: Book,
  { now, actions }: SessionParts,
): Evaluation {
  const at = now();
  const { corrected, recorded } = evaluation;
  const isNone = corrected.length === 0 && Object.keys(recorded).length === 0;
  const told =
    isNone || planned === null || planned.evaluation.scheme !== evaluation.scheme
      ? evaluation
      : recordOverrides(evaluation, planned.assessment, scoreAll(planned.assessment), {
          at,
          words: actions,
        });
  // Setting a total by hand is an action too, and has just been told.
  if (told !== evaluation && told.log[told.log.length - 1]?.action === label)
    return { ...told, log: boundLog(told.log) };
  const entry = { at, action: label, detail, ...(isRecord ? { isRecord } : {}) };
  return { ...told, log: boundLog([...told.log, entry]) };
}
