import type { Facts, SheetFacts } from './facts';
import type { RenderEntry } from './journal';

/** Sheets of before an action as they are now, by the id they had. Sheets that were deleted meanwhile are missing. */
export type Found = ReadonlyMap<string, SheetFacts>;

/** By id; where none is known any more, since the workbook was closed meanwhile, by the names that sheets got or had. */
export function findBefore(
  { sheets }: Pick<Facts, 'sheets'>,
  { before }: Pick<RenderEntry, 'before'>,
): Found {
  const byId = new Map(sheets.map((it) => [it.id, it]));
  const isReopened = !before.some((it) => byId.has(it.id));
  const byName = new Map(sheets.map((it) => [it.name, it]));
  const found = new Map<string, SheetFacts>();
  for (const { id, name, as } of before) {
    const now = isReopened ? (byName.get(as) ?? byName.get(name)) : byId.get(id);
    if (now !== undefined) found.set(id, now);
  }
  return found;
}
