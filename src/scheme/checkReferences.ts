import type { Path } from '../base/finding';
import type { Issue } from '../base/issue';
import { ruleKind } from '../rules/registry';
import { jsonPath } from './jsonPath';
import { locateIndicators, locateRules, locateTableLeaves, locateTables } from './locate';
import type { Scheme, Stage } from './scheme';

interface Key {
  readonly key: string;
  readonly path: Path;
}

/**
 * What the keys of a scheme lack: `scheme.duplicateKey` where two parts share one (indicators, leaves, adjustments and
 * vetoes are one family, since results are looked up by their keys), `scheme.unknownKey` where one points at nothing.
 */
export function checkReferences(scheme: Scheme): readonly Issue[] {
  const families = keyFamilies(scheme);
  const known = {
    groups: keysOf(families.groups),
    tables: keysOf(families.tables),
    series: keysOf(families.series),
    leafRules: new Set(
      locateRules(scheme).flatMap(({ at }) => (at.key === at.place ? [] : at.key)),
    ),
    adjustments: new Set(scheme.adjustments.map((it) => it.key)),
  };
  return [
    ...Object.values(families).flatMap((family) => duplicatesIn(family)),
    ...sharedByTable(scheme).flatMap((family) => duplicatesIn(family)),
    ...unknownIn(tableReferences(scheme), known.tables),
    ...unknownIn(groupReferences(scheme), known.groups),
    ...unknownIn(seriesReferences(scheme), known.series),
    ...unknownIn(leafRuleReferences(scheme), known.leafRules),
    ...unknownIn(adjustmentReferences(scheme), known.adjustments),
    ...unknownIn(tieReferences(scheme), tieKeys(scheme)),
  ];
}

function keyFamilies(scheme: Scheme) {
  const nodes = locateTables(scheme).flatMap((table) => [
    ...locateIndicators(table),
    ...locateTableLeaves(table),
  ]);
  return {
    groups: idsOf(scheme, 'groups'),
    units: scheme.groups.flatMap(({ units }, at) =>
      units.map(({ code }, index) => ({ key: code, path: ['groups', at, 'units', index, 'code'] })),
    ),
    tables: idsOf(scheme, 'tables'),
    results: [
      ...nodes.map(({ item, path }) => ({ key: item.key, path: [...path, 'key'] })),
      ...scheme.adjustments.map(({ key }, at) => ({ key, path: ['adjustments', at, 'key'] })),
      ...scheme.vetoes.map(({ key }, at) => ({ key, path: ['vetoes', at, 'key'] })),
    ],
    series: idsOf(scheme, 'series'),
    overlaps: idsOf(scheme, 'overlaps'),
    stages: idsOf(scheme, 'stages'),
  };
}

/** Two leaves of one table are never the same item. */
function sharedByTable(scheme: Scheme): readonly (readonly Key[])[] {
  return locateTables(scheme).map((table) =>
    locateTableLeaves(table).flatMap(({ item: { shared }, path }) =>
      shared === null ? [] : [{ key: shared, path: [...path, 'shared'] }],
    ),
  );
}

function idsOf(
  scheme: Scheme,
  part: 'groups' | 'tables' | 'series' | 'overlaps' | 'stages',
): readonly Key[] {
  return scheme[part].map(({ id }, index) => ({ key: id, path: [part, index, 'id'] }));
}

function keysOf(family: readonly Key[]): ReadonlySet<string> {
  return new Set(family.map((it) => it.key));
}

function duplicatesIn(family: readonly Key[]): readonly Issue[] {
  return family
    .filter(({ key }, index) => family.findIndex((it) => it.key === key) < index)
    .map(({ key, path }) => ({
      code: 'scheme.duplicateKey',
      severity: 'error',
      params: { key },
      place: { path: jsonPath(path) },
    }));
}

function unknownIn(references: readonly Key[], known: ReadonlySet<string>): readonly Issue[] {
  return references
    .filter(({ key }) => !known.has(key))
    .map(({ key, path }) => ({
      code: 'scheme.unknownKey',
      severity: 'error',
      params: { path: jsonPath(path), key },
      place: { path: jsonPath(path) },
    }));
}

function tableReferences(scheme: Scheme): readonly Key[] {
  return scheme.groups.map(({ table }, at) => ({ key: table, path: ['groups', at, 'table'] }));
}

function groupsOf(
  part: 'adjustments' | 'vetoes' | 'series',
  items: readonly { readonly groups: readonly string[] | null }[],
): readonly Key[] {
  return items.flatMap(({ groups }, at) =>
    (groups ?? []).map((key, index) => ({ key, path: [part, at, 'groups', index] })),
  );
}

function groupReferences(scheme: Scheme): readonly Key[] {
  return [
    ...groupsOf('adjustments', scheme.adjustments),
    ...groupsOf('vetoes', scheme.vetoes),
    ...groupsOf('series', scheme.series),
    ...scheme.stages.flatMap(stageGroups),
  ];
}

/** Groups that a stage scores, and those that rate them. */
function stageGroups({ score }: Stage, at: number): readonly Key[] {
  return Object.entries(score?.sources ?? {}).flatMap(([group, source]) => {
    const path = ['stages', at, 'score', 'sources', group];
    const scored = { key: group, path };
    return source.kind === 'rating'
      ? [scored, { key: source.raters, path: [...path, 'raters'] }]
      : [scored];
  });
}

function seriesReferences(scheme: Scheme): readonly Key[] {
  return locateRules(scheme).flatMap(({ item, at, path }) =>
    ruleKind(item)
      .inputs(item, at)
      .flatMap((it) =>
        it.type === 'given' ? [{ key: it.series, path: [...path, 'series'] }] : [],
      ),
  );
}

function leafRuleReferences(scheme: Scheme): readonly Key[] {
  return scheme.overlaps.flatMap(({ leafRules }, at) =>
    leafRules.map((key, index) => ({ key, path: ['overlaps', at, 'leafRules', index] })),
  );
}

function adjustmentReferences(scheme: Scheme): readonly Key[] {
  return scheme.overlaps.map(({ adjustment }, at) => ({
    key: adjustment,
    path: ['overlaps', at, 'adjustment'],
  }));
}

function tieReferences({ settlement }: Scheme): readonly Key[] {
  return settlement.tieBreakers.map((key, at) => ({
    key,
    path: ['settlement', 'tieBreakers', at],
  }));
}

/** What may part equal totals: top-level indicators, stages, and the three sums. */
function tieKeys({ tables, stages }: Scheme): ReadonlySet<string> {
  return new Set([
    'base',
    'bonus',
    'penalty',
    ...tables.flatMap((table) => table.indicators.map((it) => it.key)),
    ...stages.map((it) => it.id),
  ]);
}
