import { bareName } from '../../rules/statedName';
import type { LeafRule } from '../../rules/registry';
import { freshKey } from '../draft/freshKey';
import { leavesOf } from '../draft/draftTable';
import type { Indicator, Leaf, Table } from '../scheme';
import type { PastedLeaf } from './growTree';
import { matchLeaves } from './matchLeaves';
import type { PastedBranch, PastedTree } from './readTable';

/** How new leaves of a table are named: their keys, none of `used`, and where they come from. */
export interface PasteMaking {
  readonly used: Set<string>;
  readonly sourceOf: (item: number) => string;
}

/**
 * The table with the indicators of a pasted one. A leaf that was there keeps its key, rules and short name, so entries follow
 * it; a new one is judged until its rules are written.
 */
export function tableOfPaste(table: Table, tree: PastedTree, making: PasteMaking): Table {
  const leaves = tree.branches.flatMap(leavesBelow);
  const matched = matchLeaves(leaves, leavesOf(table));
  const leafKeys = leavesOf(table).map((it) => it.key);
  const make = {
    leaf: (it: PastedLeaf): Leaf => {
      const was = matched.get(it);
      if (was !== undefined) return changedLeaf(was, it);
      const key = taken(freshKey(leafKeys, making.used, `${table.id}-`), making.used);
      return newLeaf(key, it, making.sourceOf(leaves.indexOf(it) + 1));
    },
    indicatorKey: (siblings: readonly Indicator[], above: string): string =>
      taken(
        freshKey(
          siblings.map((it) => it.key),
          making.used,
          `${above}-i`,
        ),
        making.used,
      ),
  };
  const indicators = tree.branches.map((it) =>
    indicatorOf(it, { siblings: table.indicators, above: table.id }, make),
  );
  return { ...table, points: tree.total ?? table.points, indicators };
}

/** The pasted leaves below, in the order of the table. */
export function leavesBelow({ branches, leaves }: PastedBranch): readonly PastedLeaf[] {
  return [...leaves, ...branches.flatMap(leavesBelow)];
}

/** How many levels of inner nodes there are. */
export function depthOf(branches: readonly PastedBranch[]): number {
  return Math.max(0, ...branches.map((it) => 1 + depthOf(it.branches)));
}

function taken(key: string, used: Set<string>): string {
  used.add(key);
  return key;
}

interface Make {
  readonly leaf: (it: PastedLeaf) => Leaf;
  readonly indicatorKey: (siblings: readonly Indicator[], above: string) => string;
}

interface At {
  readonly siblings: readonly Indicator[];
  /** Key of what stands above. */
  readonly above: string;
}

function indicatorOf(branch: PastedBranch, { siblings, above }: At, make: Make): Indicator {
  const { name, points } = branch;
  const was = siblings.find((it) => bareName(it.name) === bareName(name));
  const open = { otherName: null, reading: null } as const;
  const base = was ?? { key: make.indicatorKey(siblings, above), ...open };
  const below = { siblings: was?.indicators ?? [], above: base.key };
  return {
    ...base,
    name,
    points,
    indicators: branch.branches.map((it) => indicatorOf(it, below, make)),
    leaves: branch.leaves.map(make.leaf),
  };
}

function changedLeaf(was: Leaf, { isNamed, name, points, criterion, evidence }: PastedLeaf): Leaf {
  const isRenamed = isNamed && bareName(name) !== bareName(was.name);
  const isSame = bareName(criterion) === bareName(was.criterion);
  return {
    ...was,
    name: isRenamed ? name : was.name,
    points,
    criterion: isSame ? was.criterion : criterion,
    evidence,
  };
}

function newLeaf(
  key: string,
  { name, points, criterion, evidence }: PastedLeaf,
  source: string,
): Leaf {
  const open = { shared: null, mayNotApply: false, reading: null } as const;
  return { key, name, points, criterion, rules: [judgedBy(points)], evidence, source, ...open };
}

/** In steps of half a point, or finer where the points themselves are. */
function judgedBy(points: number | null): LeafRule {
  const isWhole = (step: number): boolean =>
    Number.isInteger(Math.round((points ?? 0) * 100) / (step * 100));
  const step = [0.5, 0.1].find(isWhole) ?? 0.01;
  return { kind: 'judged', step };
}
