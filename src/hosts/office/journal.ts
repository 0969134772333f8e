import {
  array,
  boolean,
  literal,
  nullable,
  number,
  object,
  optional,
  pipe,
  readonly,
  record,
  safeParse,
  string,
  union,
  type InferOutput,
} from 'valibot';
import { estimateBytes, type Bench, type Step } from './requests';

/** Under these keys the workbook itself keeps what an interrupted action needs to be undone, and what undo needs. */
export const journalKey = 'kaoping.journal';
export const keptKey = 'kaoping.kept';

const written = union([string(), number(), boolean()]);
const allowed = nullable(record(string(), union([boolean(), string()])));
const visibility = union([literal('visible'), literal('hidden'), literal('veryHidden')]);

/** A sheet that is written anew or taken away, and how it was. */
const touched = object({
  id: string(),
  name: string(),
  /** Name of its copy, or of itself while it is taken away. */
  shadow: string(),
  /** What stood in A1, which shadows do without: nobody shall take them for sheets of an evaluation. */
  key: written,
  allowed,
  /** Names of our charts on it. */
  charts: array(string()),
  /** 0-based. Copies show them: what is hidden has no size that could be asked for. */
  hiddenRows: array(number()),
  hiddenColumns: array(number()),
});

const renderEntry = object({
  kind: literal('render'),
  /** `as` is the name that a sheet gets. */
  before: array(object({ id: string(), name: string(), as: string(), visibility })),
  active: string(),
  replaced: array(touched),
  removed: array(touched),
  /** Names of sheets that were not there before. */
  added: array(string()),
});

const writeEntry = object({
  kind: literal('write'),
  /** False until the sheets are open: nothing is written yet. */
  isOpen: boolean(),
  sheets: array(object({ id: string(), name: string(), allowed })),
  cells: array(
    object({ id: string(), name: string(), range: string(), old: array(array(written)) }),
  ),
});

const entry = union([renderEntry, writeEntry]);

const journal = object({
  version: literal(1),
  /** Whether undoing was asked for; else what is undone was interrupted or failed. */
  isRestore: optional(boolean()),
  /** What is to be undone, last first. */
  entries: array(entry),
});

export type Touched = Readonly<InferOutput<typeof touched>>;
export type RenderEntry = Readonly<InferOutput<typeof renderEntry>>;
export type WriteEntry = Readonly<InferOutput<typeof writeEntry>>;
/** What one action did, so far as it is needed to undo it. */
export type Entry = RenderEntry | WriteEntry;
export type Journal = Readonly<InferOutput<typeof journal>>;

/** The journal kept in a workbook; null where it is none that this version can read. */
export function parseJournal(value: unknown): Journal | null {
  const parsed = safeParse(journal, parseJson(value));
  return parsed.success ? parsed.output : null;
}

/** Names of shadows that a workbook keeps. */
export function parseKept(value: unknown): readonly string[] {
  const parsed = safeParse(pipe(array(string()), readonly()), parseJson(value));
  return parsed.success ? parsed.output : [];
}

/** Puts the journal into the workbook, or takes it away. */
export function putJournal({ workbook }: Bench, value: Journal | null): void {
  if (value === null) workbook.settings.getItem(journalKey).delete();
  else workbook.settings.add(journalKey, JSON.stringify(value));
}

/** How to undo what is about to be done, oldest first. */
export function journalOf(entries: readonly Entry[]): Journal {
  return { version: 1, entries: [...entries] };
}

/** Puts the journal into the workbook, or takes it away when all is done. */
export function journalStep(value: Journal | null): Step {
  return { bytes: estimateBytes(2, 1, value), run: (bench) => putJournal(bench, value) };
}

/** Puts down which shadows are kept; `before` is what was put down till now, null for nothing. */
export function putKept(
  { workbook }: Bench,
  before: readonly string[] | null,
  names: readonly string[],
): void {
  if (names.length > 0) workbook.settings.add(keptKey, JSON.stringify(names));
  else if (before !== null) workbook.settings.getItem(keptKey).delete();
}

function parseJson(value: unknown): unknown {
  if (typeof value !== 'string') return null;
  try {
    return JSON.parse(value);
  } catch {
    return null;
  }
}
