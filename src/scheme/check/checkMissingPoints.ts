import type { Finding, Option } from '../../base/finding';
import { points, sumPoints } from '../../base/points';
import {
  locateIndicators,
  locateTableLeaves,
  locateTables,
  type Located,
  type LocatedTable,
} from '../locate';
import type { Indicator, Scheme } from '../scheme';

/** The most points that a person may give to one leaf. */
const maxLeafPoints = 100;

/**
 * Leaves without points: those of an indicator that states its own in one finding, which says what is left for them; all
 * others of a table in one finding, mended in the sheet of the scheme and not by a decision.
 */
export function checkMissingPoints(scheme: Scheme): readonly Finding[] {
  return locateTables(scheme).flatMap((table) => {
    const stating = locateIndicators(table).filter((it) => it.item.points !== null);
    return [
      ...stating.flatMap((it) => checkIndicator(it, table.group)),
      ...checkRest(table, new Set(stating.map((it) => it.item))),
    ];
  });
}

function checkIndicator(
  { item, path }: Located<Indicator>,
  group: string | null,
): readonly Finding[] {
  const missing = item.leaves.filter((it) => it.points === null);
  if (missing.length === 0) return [];
  const stated = sumPoints(item.leaves.map((it) => points(it.points ?? 0)));
  const residual = Number(points(item.points ?? 0).minus(stated));
  const asks = item.leaves.flatMap((leaf, index) =>
    leaf.points === null
      ? [
          {
            key: leaf.key,
            path: [...path, 'leaves', index, 'points'],
            label: leaf.name,
            current: null,
            min: 0,
            max: maxLeafPoints,
          },
        ]
      : [],
  );
  const rest: readonly Option[] = asks.flatMap((ask) =>
    asks.length === 1 && residual >= 0
      ? [{ id: 'residual', changes: [{ path: ask.path, value: residual }], asks: [] }]
      : [],
  );
  const finding: Finding<'POINTS_MISSING'> = {
    ...common(group),
    id: `POINTS_MISSING:${item.key}`,
    place: item.key,
    params: { name: item.name, leaves: missing.map((it) => it.key), residual },
    options: [...rest, { id: 'amend', changes: [], asks }],
  };
  return [finding];
}

function checkRest(table: LocatedTable, stating: ReadonlySet<Indicator>): readonly Finding[] {
  const done = new Set([...stating].flatMap((it) => it.leaves));
  const missing = locateTableLeaves(table)
    .map((it) => it.item)
    .filter((it) => it.points === null && !done.has(it));
  if (missing.length === 0) return [];
  const { id, name } = table.item;
  const finding: Finding<'POINTS_MISSING'> = {
    ...common(table.group),
    id: `POINTS_MISSING:${id}`,
    place: id,
    params: { name, leaves: missing.map((it) => it.key), residual: null },
    options: [],
  };
  return [finding];
}

function common(group: string | null) {
  return {
    code: 'POINTS_MISSING',
    group,
    severity: 'error',
    blocking: true,
    effect: 'total',
  } as const;
}
