import type { Issue } from '../../base/issue';
import type { Indicator, Leaf, Table } from '../scheme';
import { draftIssue, pointsCell } from './draftIssues';
import { draftLeaf, newLeaf } from './draftLeaf';
import { draftPaths, type DraftNode } from './draftPaths';
import { freshKey } from './freshKey';
import { draftText } from './draftText';
import { keepQuotes } from './keepQuotes';
import { isBlankRow, spareMark, type TableDraft } from './schemeDraft';

/** A table as its sheet says it, as far as it can be read, and everything that is wrong with the sheet. */
export interface ReadTable {
  readonly table: Table;
  readonly issues: readonly Issue[];
}

/** What new parts get: keys that are not `used`, and where they come from. */
export interface Added {
  readonly used: Set<string>;
  readonly source: string;
  /** Of the scheme. */
  readonly year: number;
}

/** The table with the changes of its sheet: rows that are blank or gone are taken out, rows without a known key are new. */
export function draftTable(table: Table, draft: TableDraft, added: Added): ReadTable {
  const rows = draft.leaves;
  const paths = draftPaths(table, rows);
  const leaves = new Map(leavesOf(table).map((it) => [it.key, it]));
  const issues: Issue[] = [];
  const placed: { readonly leaf: Leaf; readonly node: DraftNode }[] = [];
  rows.forEach((row, index) => {
    const at = { table: table.id, part: 'leaves', row: index } as const;
    const was = leaves.get(row.key ?? '') ?? null;
    if (isBlankRow(row) || (was !== null && isHeadingOnly(row.cells))) return;
    const base = was ?? newLeaf(leafKey(row.key, table, added), added.source);
    const read = draftLeaf(row, at, base);
    const path = paths[index] ?? [];
    const node = path[path.length - 1];
    issues.push(...read.issues);
    const leaf = { ...read.leaf, rules: keepQuotes(read.leaf, was, added.year) };
    if (node !== undefined) placed.push({ leaf, node });
    else
      issues.push(
        draftIssue(
          { code: 'draft.noIndicator', params: { name: read.leaf.name } },
          { ...at, field: 'level1' },
        ),
      );
  });
  const total = pointsCell(
    { key: null, cells: { points: draft.total } },
    { table: table.id, part: 'total', row: 0, field: 'points' },
  );
  const tree = createTree(table, draft, placed, added);
  const indicators = tree.children(null, 1);
  const found = [...issues, ...tree.issues, ...total.issues];
  if (placed.length === 0 && found.length === 0)
    found.push(
      draftIssue(
        { code: 'draft.noLeaves', params: { table: table.name } },
        { table: table.id, part: 'leaves', row: 0, field: 'name' },
      ),
    );
  return { table: { ...table, points: total.points, indicators }, issues: found };
}

/** A row of which only the headings of its levels are left: the leaf was taken away, its indicator goes on below. */
function isHeadingOnly(cells: TableDraft['leaves'][number]['cells']): boolean {
  return Object.entries(cells).every(
    ([field, it]) => /^(?:level|points)\d/.test(field) || draftText(it) === null,
  );
}

/** A row may bring a key of its own, of a leaf that was made before it was applied. */
function leafKey(key: string | null, table: Table, { used }: Added): string {
  const own = key !== null && !key.startsWith(spareMark) && !used.has(key) ? key : null;
  const fresh =
    own ??
    freshKey(
      leavesOf(table).map((it) => it.key),
      used,
      table.id,
    );
  used.add(fresh);
  return fresh;
}

/** The leaves of a table, in document order. */
export function leavesOf({ indicators }: Pick<Table, 'indicators'>): readonly Leaf[] {
  return indicators.flatMap((it) => [...it.leaves, ...leavesOf(it)]);
}

function createTree(
  table: Table,
  draft: TableDraft,
  placed: readonly { readonly leaf: Leaf; readonly node: DraftNode }[],
  { used }: Added,
) {
  const issues: Issue[] = [];
  const nodes = new Set<DraftNode>();
  for (const { node } of placed)
    for (let it: DraftNode | null = node; it !== null; it = it.parent) nodes.add(it);
  const order = [...nodes].sort((a, b) => a.row - b.row);
  const children = (parent: DraftNode | null, level: number): readonly Indicator[] => {
    const siblings = parent === null ? table.indicators : (parent.was?.indicators ?? []);
    return order.filter((it) => it.parent === parent).map((it) => indicatorOf(it, level, siblings));
  };
  const indicatorOf = (
    node: DraftNode,
    level: number,
    siblings: readonly Indicator[],
  ): Indicator => {
    const below = children(node, level + 1);
    const leaves = placed.filter((it) => it.node === node).map((it) => it.leaf);
    const at = { table: table.id, part: 'leaves', row: node.row } as const;
    if (below.length > 0 && leaves.length > 0) {
      const params = { name: node.name };
      issues.push(draftIssue({ code: 'draft.mixed', params }, { ...at, field: `level${level}` }));
    }
    const row = draft.leaves[node.row] ?? { key: null, cells: {} };
    const read = pointsCell(row, { ...at, field: `points${level}` });
    issues.push(...read.issues);
    const isHeaded = draftText(row.cells[`level${level}`]) !== null;
    const base = node.was ?? newIndicator(indicatorKey(node, siblings, table, used));
    const points = isHeaded ? read.points : base.points;
    return { ...base, name: node.name, points, indicators: below, leaves };
  };
  return { children, issues };
}

function newIndicator(key: string): Indicator {
  const open = { otherName: null, points: null, reading: null } as const;
  return { key, name: '', ...open, indicators: [], leaves: [] };
}

function indicatorKey(
  node: DraftNode,
  siblings: readonly Indicator[],
  table: Table,
  used: Set<string>,
): string {
  const base = node.parent?.was?.key ?? table.id;
  const key = freshKey(
    siblings.map((it) => it.key),
    used,
    `${base}-i`,
  );
  used.add(key);
  return key;
}
