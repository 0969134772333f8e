import { createTurns } from '../base/createTurns';
import type { Issue } from '../base/issue';
import type { ActionTexts } from '../i18n/actionTexts';
import type { ExampleTexts } from '../i18n/exampleTexts';
import type { LayoutTexts } from '../layout/planWorkbook';
import type { Scheme } from '../scheme/scheme';
import type { Evaluation } from '../scoring/evaluation';
import { formatAddress } from '../workbook/address';
import { HostError, type Backup, type WorkbookHost } from '../workbook/host';
import { withEventRoom } from '../layout/eventRoom';
import { followEventNames } from './followEventNames';
import { boundLog } from './boundLog';
import { openBook, type Book } from './book';
import { commit, type Unrestored } from './commit';
import { finalObstacles } from './finalObstacles';
import { failureOf, hostIssue } from './hostIssue';
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
export const titleCell = formatAddress(1, 1);

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
  // The workbook is half changed: nothing else is written before it is as it was.
  let broken: Unrestored | null = null;
  const inTurn = createTurns();
  const told = new Set<string>();

  /** What the host cannot show is said once a session, not after every action. */
  const isNews = (issue: Issue): boolean => {
    if (issue.code !== 'host.unsupported') return true;
    const isNew = !told.has(issue.params.feature);
    told.add(issue.params.feature);
    return isNew;
  };

  const show = (found: Book): void => {
    const undo = last?.label ?? null;
    snapshot = found === book ? { ...snapshot, undo } : review(found, undo, texts);
    book = found;
  };
  const reread = async (since = book): Promise<void> => show(await openBook(host, texts, since));
  const showSheet = async (key: string): Promise<void> => {
    const sheet = book.read.sheets.get(key)?.content.name;
    // What was done stands, whether it can be shown or not.
    if (sheet !== undefined) await failureOf(host.reveal({ sheet, cell: titleCell }));
  };
  const outcome = (done: boolean, issues: readonly Issue[]): Outcome => ({
    done,
    snapshot,
    issues,
  });
  const guarded = (work: () => Promise<Outcome>): Promise<Outcome> =>
    inTurn(async () => {
      try {
        return await work();
      } catch (error) {
        if (error instanceof HostError) return outcome(false, [hostIssue(error)]);
        throw error;
      }
    });
  const stuck = (): readonly Issue[] =>
    broken === null ? [] : [stopped('host.unrestored', broken.error)];
  const mend = async (): Promise<void> => {
    if (broken === null) return;
    const error = await failureOf(host.restore(broken.backup));
    broken = error === null ? null : { ...broken, error };
  };
  /** After a failure: whether anything is another than before, or nobody knows. */
  const settle = async (before: Book, failed: Unrestored): Promise<boolean> => {
    const unread = await failureOf(reread(before));
    if (unread === null && book === before) return false;
    broken = failed;
    return true;
  };

  /** Does a step, and reads the workbook after it. */
  const act = async (before: Book, step: DoneStep, options?: RunOptions): Promise<Outcome> => {
    const next = withRoom(
      followEventNames(before.planned?.evaluation ?? null, step.change.evaluation, step.ruleKeys),
    );
    const evaluation = logged(step, next, before, parts);
    const done = await commit(host, before, { ...step.change, evaluation, ...options }, texts);
    const issues = [...(step.issues ?? []), ...done.issues.filter(isNews)];
    if (!done.ok) {
      if (done.unrestored === undefined) await failureOf(reread());
      else if (await settle(before, done.unrestored)) return outcome(false, stuck());
      return outcome(false, issues);
    }
    last = { backup: done.backup, label: step.label };
    const error = await failureOf(reread());
    if (error !== null) return outcome(true, [...issues, stopped('host.unread', error)]);
    if (step.show !== undefined) await showSheet(step.show);
    return outcome(true, issues);
  };

  return {
    book: () => book,
    snapshot: () => snapshot,
    refresh: () =>
      guarded(async () => {
        await reread();
        return outcome(true, stuck());
      }),
    run: (plan, options) =>
      guarded(async () => {
        await mend();
        if (broken !== null) return outcome(false, stuck());
        const before = await openBook(host, texts, book);
        const damage = before.planned === null ? errorsOf(before.read.issues) : [];
        // A workbook of ours that cannot be read is never written over.
        const step = damage.length > 0 ? refuse(damage) : plan(before);
        const closed = step.ok ? finalObstacles(before, step.change) : [];
        if (step.ok && closed.length === 0) return act(before, step, options);
        show(before);
        return outcome(false, step.ok ? closed : step.issues);
      }),
    undo: () =>
      guarded(async () => {
        if (broken !== null) {
          await mend();
          await reread();
          return outcome(broken === null, stuck());
        }
        if (last === null) return outcome(false, []);
        const before = await openBook(host, texts, book);
        const error = await failureOf(host.restore(last.backup));
        if (error !== null) {
          const isHalf = await settle(before, { backup: last.backup, error });
          if (isHalf || error.code === 'staleBackup') last = null;
          snapshot = { ...snapshot, undo: last?.label ?? null };
          return outcome(false, isHalf ? stuck() : [hostIssue(error)]);
        }
        last = null;
        await reread();
        return outcome(true, []);
      }),
  };
}

function stopped(code: 'host.unrestored' | 'host.unread', error: HostError): Issue {
  const severity = code === 'host.unread' ? 'warning' : 'error';
  return { code, severity, params: { code: error.code, detail: error.message } };
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
