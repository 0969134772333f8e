import { canonicalJson } from '../canonicalJson';
import { changeLeaf } from '../changeLeaf';
import type { Leaf, Scheme, Table } from '../scheme';
import { leavesOf } from './draftTable';

const fields = ['name', 'criterion', 'rules', 'evidence'] as const;
type Field = (typeof fields)[number];

/** Two tables change the same field of a leaf they share in different ways. */
export interface SharedConflict {
  readonly key: string;
  readonly other: string;
  readonly field: Field;
}

/** The scheme with `tables`, and what they change of shared leaves on every table that has them. */
export function withSharedEdits(
  before: Scheme,
  tables: readonly Table[],
): { readonly scheme: Scheme; readonly conflicts: readonly SharedConflict[] } {
  const old = new Map(before.tables.flatMap(leavesOf).map((it) => [it.key, it]));
  const first = new Map<string, Leaf>();
  const conflicts: SharedConflict[] = [];
  let scheme: Scheme = { ...before, tables };
  for (const leaf of tables.flatMap(leavesOf)) {
    const was = old.get(leaf.key);
    if (leaf.shared === null || was === undefined) continue;
    for (const field of fields) {
      if (isSame(leaf, was, field)) continue;
      const known = first.get(`${leaf.shared}/${field}`);
      first.set(`${leaf.shared}/${field}`, known ?? leaf);
      if (known === undefined) scheme = changeLeaf(scheme, leaf.key, { [field]: leaf[field] });
      else if (!isSame(leaf, known, field))
        conflicts.push({ key: leaf.key, other: known.key, field });
    }
  }
  return { scheme, conflicts };
}

function isSame(one: Leaf, other: Leaf, field: Field): boolean {
  return canonicalJson(one[field]) === canonicalJson(other[field]);
}
