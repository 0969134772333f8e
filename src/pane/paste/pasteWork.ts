import type { PasteAnswer } from '../../base/pasteNote';
import { captionOf, type PasteCaption } from '../../scheme/paste/captionOf';
import { columnRoles, type ColumnRole } from '../../scheme/paste/columnRoles';
import type { PasteLine } from '../../scheme/paste/pasteGrid';
import { readTable, type PasteReading } from '../../scheme/paste/readTable';
import { splitTables, type PasteTable } from '../../scheme/paste/splitTables';
import type { Scheme } from '../../scheme/scheme';

/** What becomes of a pasted table: 'new' goes into a new scheme, else the id of the table it replaces; null is not used. */
export type PasteTarget = { readonly to: 'new' } | { readonly to: 'table'; readonly id: string };

/** A pasted table with what a person said of it. */
export interface PasteWork {
  readonly table: PasteTable;
  readonly caption: PasteCaption;
  readonly roles: readonly ColumnRole[];
  readonly answers: Readonly<Record<string, PasteAnswer>>;
  readonly target: PasteTarget | null;
  /** Whom it is for, in a new scheme. */
  readonly group: string;
}

/** The tables of a paste; those that are none of indicators by their titles. */
export interface PasteFound {
  readonly works: readonly PasteWork[];
  readonly skipped: readonly string[];
}

/** What a paste holds; a table whose title does not say whom it is for is asked about. */
export function workOf(lines: readonly PasteLine[], scheme: Scheme | null): PasteFound {
  const works: PasteWork[] = [];
  const skipped: string[] = [];
  for (const table of splitTables(lines)) {
    const roles = columnRoles(table);
    const caption = captionOf(table);
    if (roles === null) skipped.push(caption.title);
    else {
      works.push({ table, caption, roles, answers: {}, target: null, group: caption.group });
    }
  }
  return { works: withTargets(works, scheme), skipped };
}

/** Each table goes where its title says; into a new scheme where `scheme` is null. */
export function withTargets(
  works: readonly PasteWork[],
  scheme: Scheme | null,
): readonly PasteWork[] {
  return works.map((it) => ({ ...it, target: targetOf(it, works.length, scheme) }));
}

function targetOf(work: PasteWork, count: number, scheme: Scheme | null): PasteTarget | null {
  if (scheme === null) return { to: 'new' };
  const { group } = work.caption;
  const named = scheme.tables.filter(
    ({ id, name }) =>
      group !== '' &&
      (name === group || scheme.groups.some((it) => it.table === id && it.name === group)),
  );
  const [only] = named.length === 0 && count === 1 ? scheme.tables : named;
  const isClear = named.length === 1 || (named.length === 0 && scheme.tables.length === 1);
  return only === undefined || !isClear ? null : { to: 'table', id: only.id };
}

/** What the table says as it is read now. */
export function readingOf({ table, roles, answers }: PasteWork): PasteReading {
  return readTable(table, roles, answers);
}

/** How many questions have no answer yet. */
export function openCount({ answers }: PasteWork, { questions }: PasteReading): number {
  return questions.filter((it) => answers[it.id] === undefined).length;
}
