import { HostError } from '../../workbook/host';
import type { Affected, Change } from './change';
import type { Facts, SheetFacts } from './facts';
import type { RenderEntry, Touched } from './journal';

/** What is known of a sheet that is written anew or taken away, see `Touched`. */
type Details = Pick<Touched, 'key'> & {
  readonly [K in 'charts' | 'hiddenRows' | 'hiddenColumns']: Readonly<Touched[K]>;
};

/** Sheets that are neither written anew nor taken away, by the names they will have. */
export function leftOf(
  { renames, removed, replaced }: Change,
  sheets: readonly SheetFacts[],
): readonly SheetFacts[] {
  const names = new Map(renames.map((it) => [it.id, it.to]));
  const gone = new Set([...removed, ...replaced].map((it) => it.facts.id));
  return sheets
    .filter((it) => !gone.has(it.id))
    .map((it) => ({ ...it, name: names.get(it.id) ?? it.name }));
}

/** @throws {HostError} `protectedWorkbook` where the change is not possible. */
export function requireOpenStructure({ isStructureProtected }: Facts, change: Change): void {
  const doesTouch = Object.values(change).some((it) => it.length > 0);
  if (isStructureProtected && doesTouch)
    throw new HostError('protectedWorkbook', 'the structure of the workbook is protected');
}

/** How to undo a rendering; `details` are those of the replaced sheets, then of the removed ones. */
export function toRenderEntry(
  { sheets, active }: Facts,
  { renames, replaced, removed, added }: Change,
  details: readonly Details[],
): RenderEntry {
  const touched = ({ facts, shadow }: Affected, index: number): Touched => ({
    id: facts.id,
    name: facts.name,
    shadow,
    key: details[index]?.key ?? '',
    allowed: facts.allowed === null ? null : { ...facts.allowed },
    charts: [...(details[index]?.charts ?? [])],
    hiddenRows: [...(details[index]?.hiddenRows ?? [])],
    hiddenColumns: [...(details[index]?.hiddenColumns ?? [])],
  });
  const names = new Map([
    ...renames.map((it) => [it.id, it.to] as const),
    ...removed.map((it) => [it.facts.id, it.shadow] as const),
  ]);
  return {
    kind: 'render',
    before: sheets.map(({ id, name, visibility }) => {
      return { id, name, as: names.get(id) ?? name, visibility };
    }),
    active,
    replaced: replaced.map(touched),
    removed: removed.map((it, index) => touched(it, replaced.length + index)),
    added: added.map((it) => it.plan.name),
  };
}
