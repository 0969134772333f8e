import type { PartsDraft } from './parts';
import { resolvePath } from './parts';
import {
  reachableParts,
  readRelationships,
  relationshipsPath,
  writeRelationships,
} from './relationships';

/** Takes away the order of calculation, which names cells that may be gone; programs make it anew. */
export function dropCalculationChain(parts: PartsDraft, workbookPath: string): void {
  const links = readRelationships(parts, workbookPath);
  const chain = links.find((it) => it.type.endsWith('/calcChain'));
  if (chain === undefined) return;
  parts.delete(resolvePath(workbookPath, chain.target));
  writeRelationships(
    parts,
    workbookPath,
    links.filter((it) => it !== chain),
  );
}

/** Takes away the parts that could be reached before and no longer can; parts nobody led to before stay. */
export function dropUnreachable(parts: PartsDraft, before: ReadonlySet<string>): void {
  const now = reachableParts(parts);
  for (const path of before) {
    if (now.has(path)) continue;
    parts.delete(path);
    parts.delete(relationshipsPath(path));
  }
}
