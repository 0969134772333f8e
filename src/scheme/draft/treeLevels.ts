import type { Indicator, Table } from '../scheme';

/** Names of the levels that have indicators, from the top; where the document's last level is the leaf it is none of them. */
export function treeLevels({ levels, indicators }: Table): readonly string[] {
  return levels.slice(0, Math.max(1, depthOf(indicators)));
}

/** What the document calls a leaf; null where it has no name for it. */
export function leafLevel(table: Table): string | null {
  return table.levels[treeLevels(table).length] ?? null;
}

function depthOf(indicators: readonly Indicator[]): number {
  return Math.max(0, ...indicators.map((it) => 1 + depthOf(it.indicators)));
}
