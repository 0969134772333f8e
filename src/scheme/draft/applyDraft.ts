import type { Checked, Issue } from '../../base/issue';
import { parseScheme } from '../parseScheme';
import type { Scheme, Settlement } from '../scheme';
import { draftAdjustments } from './draftAdjustments';
import { draftIssue } from './draftIssues';
import { draftTable, leavesOf, type Added } from './draftTable';
import { movedOverlaps } from './movedOverlaps';
import type { SchemeDrafts } from './schemeDraft';
import { tableOf } from './schemeRows';
import { withSharedEdits, type SharedConflict } from './sharedEdits';
import { nodeKeys, usedKeys } from './usedKeys';

/**
 * The scheme with everything that was changed on the 方案 sheets, or all that is wrong with the changes, each at its cell.
 * `source` is what new leaves and items give as their source.
 */
export function applyDraft(scheme: Scheme, drafts: SchemeDrafts, source: string): Checked<Scheme> {
  const added: Added = { used: usedKeys(scheme), source, year: scheme.year };
  const issues: Issue[] = [];
  let { adjustments } = scheme;
  const tables = scheme.tables.map((table) => {
    const draft = drafts[table.id];
    if (draft === undefined) return table;
    const read = draftTable(table, draft, added);
    const items = draftAdjustments({ ...scheme, adjustments }, table.id, draft, added);
    adjustments = items.adjustments;
    issues.push(...read.issues, ...items.issues);
    return read.table;
  });
  const edited = withSharedEdits(scheme, tables);
  issues.push(...edited.conflicts.flatMap((it) => conflictIssue(scheme, drafts, it)));
  if (issues.length > 0) return { ok: false, issues };
  const next = { ...edited.scheme, adjustments };
  const overlaps = movedOverlaps(scheme, next);
  return parseScheme({ ...next, overlaps, settlement: settlementOf(scheme, next) });
}

/** An indicator that is gone parts no equal totals. */
function settlementOf(before: Scheme, after: Scheme): Settlement {
  const was = new Set(before.tables.flatMap(nodeKeys));
  const is = new Set(after.tables.flatMap(nodeKeys));
  const { settlement } = before;
  const tieBreakers = settlement.tieBreakers.filter((it) => !was.has(it) || is.has(it));
  return { ...settlement, tieBreakers };
}

function conflictIssue(
  scheme: Scheme,
  drafts: SchemeDrafts,
  conflict: SharedConflict,
): readonly Issue[] {
  const { key, field } = conflict;
  const table = scheme.tables.find((it) => leavesOf(it).some((leaf) => leaf.key === key));
  const other = scheme.tables.find((it) =>
    leavesOf(it).some((leaf) => leaf.key === conflict.other),
  );
  if (table === undefined) return [];
  const row = drafts[table.id]?.leaves.findIndex((it) => it.key === key) ?? 0;
  const name = leavesOf(tableOf(scheme, table.id)).find((it) => it.key === key)?.name ?? key;
  const params = { name, other: other?.name ?? '' };
  return [
    draftIssue({ code: 'draft.conflict', params }, { table: table.id, part: 'leaves', row, field }),
  ];
}
