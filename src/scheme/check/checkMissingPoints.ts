import type { Ask, Finding, Option } from '../../base/finding';
import { points, sumPoints } from '../../base/points';
import {
  locateIndicators,
  locateTableLeaves,
  locateTables,
  type Located,
  type LocatedTable,
} from '../locate';
import type { Group, Indicator, Scheme } from '../scheme';
import { isWithoutAmount } from './checkAmounts';
import { childSumDiff } from './checkChildSums';
import { scaleOf } from './scaleOf';
import { wordingFinding } from './wordingFinding';

/** The most points that a person may give to one leaf. */
const maxLeafPoints = 100;

/**
 * Leaves without points: those of an indicator that states its own in one finding, which says what is left for them
 * (MISSING_ROW where something is, and for rows that the document lost); all others of a table in one finding, mended in the
 * sheet of the scheme and not by a decision.
 */
export function checkMissingPoints(scheme: Scheme): readonly Finding[] {
  return locateTables(scheme).flatMap((table) => {
    const stating = locateIndicators(table).filter((it) => it.item.points !== null);
    return [
      ...stating.flatMap((it) => checkIndicator(it, table.group)),
      ...stating.flatMap((it) => checkLostRow(it, table)),
      ...checkRest(table, new Set(stating.map((it) => it.item)), scheme),
    ];
  });
}

/** What an indicator that states its points leaves for its leaves without; null where it has none such. */
function residualOf({ leaves, points: stated }: Indicator): number | null {
  if (stated === null || leaves.every((it) => it.points !== null)) return null;
  const given = sumPoints(leaves.map((it) => points(it.points ?? 0)));
  return Number(points(stated).minus(given));
}

function checkIndicator(indicator: Located<Indicator>, group: string | null): readonly Finding[] {
  const { key, name, leaves, points: stated } = indicator.item;
  const residual = residualOf(indicator.item);
  if (residual === null || stated === null) return [];
  const missing = leaves.filter((it) => it.points === null).map((it) => it.key);
  const at = { ...common, group, place: key, options: optionsOf(indicator, residual) };
  const finding: Finding =
    residual > 0
      ? {
          ...at,
          id: `MISSING_ROW:${key}`,
          code: 'MISSING_ROW',
          params: { name, isElsewhere: false, leaves: missing, stated, residual },
        }
      : {
          ...at,
          id: `POINTS_MISSING:${key}`,
          code: 'POINTS_MISSING',
          params: { name, leaves: missing, residual, special: 0 },
        };
  return [finding];
}

/** A row that the reader of the document found lost: the finding on the sum of its indicator asks about it. */
function checkLostRow(
  { item }: Located<Indicator>,
  { group, item: table }: LocatedTable,
): readonly Finding[] {
  const { key, name, lost, points: stated } = item;
  if (lost === undefined || stated === null) return [];
  const params = {
    name,
    isElsewhere: true,
    leaves: [lost.key],
    stated,
    residual: -childSumDiff(item),
    ...scaleOf(table),
  };
  const finding = wordingFinding('MISSING_ROW', { place: key, group }, params);
  return [{ ...finding, effect: 'subtotal' }];
}

/** The rest for the only leaf without points; nothing for all of them; or all points of the indicator anew. */
function optionsOf({ item, path }: Located<Indicator>, residual: number): readonly Option[] {
  const asks: readonly Ask[] = item.leaves.map((leaf, index) => ({
    key: leaf.key,
    path: [...path, 'leaves', index, 'points'],
    label: leaf.name,
    current: leaf.points,
    min: 0,
    max: maxLeafPoints,
  }));
  const missing = asks.filter((it) => it.current === null).map((it) => it.path);
  const rest: readonly Option[] =
    missing.length === 1 && residual >= 0
      ? [
          {
            id: 'residual',
            changes: missing.map((it) => ({ path: it, value: residual })),
            asks: [],
          },
        ]
      : [];
  const without: readonly Option[] =
    residual > 0
      ? [
          {
            id: 'without',
            changes: [
              ...missing.map((it) => ({ path: it, value: 0 })),
              { path: [...path, 'reading'], value: 'leaves' },
            ],
            asks: [],
          },
        ]
      : [];
  return [...rest, ...without, { id: 'amend', changes: [], asks }];
}

function checkRest(
  table: LocatedTable,
  stating: ReadonlySet<Indicator>,
  scheme: Scheme,
): readonly Finding[] {
  const done = new Set([...stating].flatMap((it) => it.leaves));
  const all = locateTableLeaves(table).map((it) => it.item);
  const missing = all.filter((it) => it.points === null && !done.has(it));
  if (missing.length === 0) return [];
  const { id, name } = table.item;
  const finding: Finding<'POINTS_MISSING'> = {
    ...common,
    id: `POINTS_MISSING:${id}`,
    code: 'POINTS_MISSING',
    group: table.group,
    place: id,
    params: {
      name,
      leaves: missing.map((it) => it.key),
      residual: null,
      special: missing.length === all.length ? specialItems(scheme, id) : 0,
    },
    options: [],
  };
  return [finding];
}

/** Bonus and penalty items without amounts and vetoes, of the first group that uses the table. */
function specialItems(scheme: Scheme, table: string): number {
  const group = scheme.groups.find((it) => it.table === table);
  const amounts = scheme.adjustments.filter(isWithoutAmount);
  return [...amounts, ...scheme.vetoes].filter((it) => appliesTo(it.groups, group)).length;
}

function appliesTo(groups: readonly string[] | null, group: Group | undefined): boolean {
  return group !== undefined && (groups === null || groups.includes(group.id));
}

const common = { severity: 'error', blocking: true, effect: 'total' } as const;
