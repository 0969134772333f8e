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
  /** How cells were locked that were locked or opened; `range` may be of several areas. */
  locks: optional(
    array(object({ id: string(), name: string(), range: string(), isLocked: boolean() })),
  ),
});

const entry = union([renderEntry, writeEntry]);

const journal = object({
  version: literal(1),
  /** Whether undoing was asked for; else what is undone was interrupted or failed. */
  isRestore: optional(boolean()),
  /** Whether a mark stands beside it as long as it holds: without that one nothing is to be undone. */
  isMarked: optional(boolean()),
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

/** Names of the copies that a journal needs. */
export function shadowsOf(found: Journal | null): readonly string[] {
  return (found?.entries ?? []).flatMap((it) =>
    it.kind === 'render' ? [...it.replaced, ...it.removed].map(({ shadow }) => shadow) : [],
  );
}

/** How to undo what is about to be done, oldest first. */
export function journalOf(entries: readonly Entry[]): Journal {
  return { version: 1, entries: [...entries] };
}

function parseJson(value: unknown): unknown {
  if (typeof value !== 'string') return null;
  try {
    return JSON.parse(value);
  } catch {
    return null;
  }
}
