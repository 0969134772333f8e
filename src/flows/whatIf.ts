import { safeParse } from 'valibot';
import type { Change, Path } from '../base/finding';
import type { Points } from '../base/points';
import { locateRules, locateTableLeaves, locateTables } from '../scheme/locate';
import { replaceAt } from '../scheme/replaceAt';
import type { Scheme } from '../scheme/scheme';
import { schemeShape } from '../scheme/shape';
import { assessAs, type Assessment } from '../scoring/assess';
import { rankGroup } from '../scoring/rankGroup';
import type { RankRow } from '../scoring/unitScore';
import { scoreAll } from './scoreAll';

/** A unit before and after: `rank` and `total` null where it has none. */
export interface WhatIfRow {
  readonly unit: string;
  readonly was: { readonly rank: number | null; readonly total: Points | null };
  readonly now: { readonly rank: number | null; readonly total: Points | null };
}

/** One number of the scheme that can be tried out. */
export interface WhatIfTarget {
  readonly kind: 'stage' | 'leaf' | 'rule';
  /** Key of the stage, leaf or rule. */
  readonly key: string;
  /** Name of the stage, leaf or adjustment. */
  readonly name: string;
  readonly path: Path;
  readonly current: number;
}

/**
 * What a change of the scheme would do to a group: units whose rank or total would be another, by new rank. The workbook and
 * the assessment stay as they are. null where the changed scheme is none, or decisions are open.
 */
export function whatIf(
  assessment: Assessment,
  group: string,
  changes: readonly Change[],
): readonly WhatIfRow[] | null {
  if (assessment.open.length > 0) return null;
  const changed = changes.reduce<unknown>(
    (it, { path, value }) => replaceAt(it, path, value),
    assessment.scheme,
  );
  const parsed = safeParse(schemeShape, changed);
  if (!parsed.success) return null;
  const before = new Map(ranksIn(assessment, group).map((it) => [it.unit, it]));
  return ranksIn(assessAs(assessment, parsed.output), group).flatMap((row) => {
    const was = resultOf(before.get(row.unit));
    const now = resultOf(row);
    const isSame = was.rank === now.rank && String(was.total) === String(now.total);
    return isSame ? [] : [{ unit: row.unit, was, now }];
  });
}

function ranksIn(assessment: Assessment, group: string): readonly RankRow[] {
  return rankGroup(assessment, group, scoreAll(assessment));
}

function resultOf(row: RankRow | undefined): WhatIfRow['was'] {
  return { rank: row?.rank ?? null, total: row?.final ?? null };
}

/** What can be tried out for a group: weights of its stages, points of the leaves of its table and of rules that have one figure. */
export function whatIfTargets(scheme: Scheme, group: string): readonly WhatIfTarget[] {
  const id = scheme.groups.find((it) => it.id === group)?.table;
  const leaves = locateTables(scheme)
    .filter((it) => it.item.id === id)
    .flatMap((it) => locateTableLeaves(it));
  const names = new Map([
    ...leaves.map(({ item }) => [item.key, item.name] as const),
    ...scheme.adjustments
      .filter((it) => it.groups === null || it.groups.includes(group))
      .map((it) => [it.key, it.name] as const),
  ]);
  return [
    ...scheme.stages.flatMap(({ id: key, name, score }, at): readonly WhatIfTarget[] =>
      score?.sources[group] === undefined
        ? []
        : [
            {
              kind: 'stage',
              key,
              name,
              path: ['stages', at, 'score', 'weightPercent'],
              current: score.weightPercent,
            },
          ],
    ),
    ...leaves.flatMap(({ item, path }): readonly WhatIfTarget[] =>
      item.points === null
        ? []
        : [
            {
              kind: 'leaf',
              key: item.key,
              name: item.name,
              path: [...path, 'points'],
              current: item.points,
            },
          ],
    ),
    ...locateRules(scheme).flatMap(({ item, at, path }): readonly WhatIfTarget[] => {
      const name = names.get(at.place);
      return name === undefined || !('points' in item) || typeof item.points !== 'number'
        ? []
        : [{ kind: 'rule', key: at.key, name, path: [...path, 'points'], current: item.points }];
    }),
  ];
}
