import { treeLevels } from './treeLevels';
import type { Indicator, Table } from '../scheme';
import { draftText } from './draftText';
import { isBlankRow, type DraftRow } from './schemeDraft';

/** An indicator as the rows of a 方案 sheet make it; `was` is what it is in the scheme, null for a new one. */
export interface DraftNode {
  readonly was: Indicator | null;
  readonly name: string;
  readonly parent: DraftNode | null;
  /** The 0-based row that names it. */
  readonly row: number;
}

/**
 * The indicators that each row stands under, from the top; the same object for the same indicator. A blank name goes on with
 * the indicator above; a name that was given already under the same parent joins it there, wherever it stands; a row whose
 * heading went with a deleted row keeps its indicator.
 */
export function draftPaths(
  table: Table,
  rows: readonly DraftRow[],
): readonly (readonly DraftNode[])[] {
  const levels = treeLevels(table);
  const origin = originOf(table);
  const names = rows.map(({ cells }) => levels.map((_, at) => draftText(cells[`level${at + 1}`])));
  const nodes: DraftNode[] = [];
  const isNamed = (it: Indicator, level: number): boolean =>
    names.some(
      (line, row) =>
        line[level] !== null &&
        (line[level] === it.name || pathOf(origin, rows[row])[level] === it),
    );
  const lost = (it: Indicator | undefined, level: number): it is Indicator =>
    it !== undefined && !isNamed(it, level) && !rows.some((row) => row.key === firstLeaf(it));
  const begin = (node: DraftNode): DraftNode => {
    nodes.push(node);
    return node;
  };
  const named = (name: string, row: number, level: number, parent: DraftNode | null): DraftNode => {
    const known = nodes.find((it) => it.parent === parent && it.name === name);
    if (known !== undefined) return known;
    const isFree = (it: Indicator | undefined): it is Indicator =>
      it !== undefined && !nodes.some((node) => node.was === it);
    const siblings = parent === null ? table.indicators : (parent.was?.indicators ?? []);
    const same = siblings.find((it) => it.name === name);
    const before = pathOf(origin, rows[row])[level];
    const was = isFree(same) ? same : isFree(before) ? before : null;
    return begin({ was, name, parent, row });
  };
  let current: readonly DraftNode[] = [];
  return rows.map((row, at) => {
    const path: DraftNode[] = [];
    const before = isBlankRow(row) ? [] : pathOf(origin, row);
    levels.forEach((_, level) => {
      if (path.length < level) return;
      const parent = path[level - 1] ?? null;
      const name = names[at]?.[level] ?? null;
      const was = before[level];
      const above = current[level]?.parent === parent ? current[level] : undefined;
      if (name !== null) path.push(named(name, at, level, parent));
      else if (lost(was, level) && was !== above?.was)
        path.push(begin({ was, name: was.name, parent, row: at }));
      else if (above !== undefined) path.push(above);
    });
    current = path;
    return path;
  });
}

type Origin = ReadonlyMap<string, readonly Indicator[]>;

/** By leaf key: the indicators it stands under. */
function originOf(table: Table): Origin {
  const found = new Map<string, readonly Indicator[]>();
  const walk = (it: Indicator, above: readonly Indicator[]): void => {
    const path = [...above, it];
    for (const leaf of it.leaves) found.set(leaf.key, path);
    for (const child of it.indicators) walk(child, path);
  };
  for (const it of table.indicators) walk(it, []);
  return found;
}

function pathOf(origin: Origin, row: DraftRow | undefined): readonly Indicator[] {
  return origin.get(row?.key ?? '') ?? [];
}

function firstLeaf(it: Indicator): string | undefined {
  const [child] = it.indicators;
  return child === undefined ? it.leaves[0]?.key : firstLeaf(child);
}
