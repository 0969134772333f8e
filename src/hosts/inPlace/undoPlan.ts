import type { Rename } from './change';
import type { Facts, SheetFacts } from './facts';
import type { Found } from './findBefore';
import type { RenderEntry } from './journal';

/** Names that sheets had. */
export function renamesBack({ before }: RenderEntry, found: Found): readonly Rename[] {
  return before.flatMap((it) => {
    const now = found.get(it.id);
    return now === undefined || now.name === it.name
      ? []
      : [{ id: now.id, from: now.name, to: it.name }];
  });
}

/** Sheets that were opened and not yet copied, so that nothing else happened to them. */
export function openedSheets(
  { replaced }: RenderEntry,
  found: Found,
  copies: ReadonlyMap<string, SheetFacts>,
): readonly Pick<SheetFacts, 'id' | 'allowed'>[] {
  return replaced.flatMap(({ id, shadow, allowed }) => {
    const now = found.get(id);
    return now === undefined || now.allowed !== null || copies.has(shadow)
      ? []
      : [{ id: now.id, allowed }];
  });
}

/** Sheets that are to be shown or hidden again, by id. */
export function shownBack({ before }: RenderEntry, found: Found) {
  return before.flatMap(({ id, visibility }) => {
    const now = found.get(id);
    return now === undefined || now.visibility === visibility
      ? []
      : [{ sheet: now.id, visibility }];
  });
}

/** Ids of the sheets in the order they had, each put at its place from the first on; nothing where they have it. */
export function orderBack(
  { before }: RenderEntry,
  { sheets }: Pick<Facts, 'sheets'>,
  found: Found,
): readonly string[] {
  const wanted = before.flatMap((it) => found.get(it.id)?.id ?? []);
  const present = sheets.map((it) => it.id).filter((it) => wanted.includes(it));
  return wanted.every((it, index) => it === present[index]) ? [] : wanted;
}

/** Id of the sheet that was in front, where it can be there again. */
export function frontBack({ before, active }: RenderEntry, found: Found): string | undefined {
  const wasShown = before.some((it) => it.id === active && it.visibility === 'visible');
  return wasShown ? found.get(active)?.id : undefined;
}
