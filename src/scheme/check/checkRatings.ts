import type { Ask, Finding, Option } from '../../base/finding';
import type { Scheme } from '../scheme';
import { fromSource, openStage, type ScoredStage } from './openStage';

/** How few ratings make a score, asked for each group since each has its own raters, and whether the extremes count. */
export function checkRatings(scheme: Scheme, scored: readonly ScoredStage[]): readonly Finding[] {
  const rated = fromSource(scored, 'rating');
  const untrimmed = rated.filter((it) => it.source.trim === null);
  const [first] = untrimmed;
  const trim: readonly Finding[] =
    first === undefined
      ? []
      : [
          {
            ...openStage('RATING_TRIM', untrimmed, 'trim', ['none', 'extremes']),
            code: 'RATING_TRIM',
            params: { stage: first.stage.name },
          },
        ];
  const least = rated
    .filter((it) => it.source.leastRaters === null)
    .map((it) => leastOf(scheme, it));
  return [...least, ...trim];
}

type Rated = ReturnType<typeof fromSource<'rating'>>[number];

function leastOf(scheme: Scheme, { stage, group, path, source }: Rated): Finding {
  const raters = scheme.groups.find((it) => it.id === source.raters);
  const count = (raters?.units.length ?? 0) - (source.raters === group ? 1 : 0);
  const majority = Math.floor(count / 2) + 1;
  const field = [...path, 'leastRaters'];
  const read = (id: string, value: number): Option => ({
    id,
    changes: [{ path: field, value: Math.max(1, value) }],
    asks: [],
  });
  const ask: Ask = {
    key: 'least',
    path: field,
    label: stage.name,
    current: null,
    min: 1,
    max: Math.max(1, count),
    unit: 'ratings',
  };
  return {
    id: `RATING_LEAST:${stage.id}.${group}`,
    code: 'RATING_LEAST',
    group,
    place: stage.id,
    severity: 'warning',
    blocking: true,
    effect: 'total',
    params: {
      stage: stage.name,
      raters: raters?.name ?? source.raters,
      ratees: scheme.groups.find((it) => it.id === group)?.name ?? group,
      count,
      majority,
    },
    options: [
      read('majority', majority),
      read('all', count),
      read('any', 1),
      { id: 'set', changes: [], asks: [ask] },
    ],
  };
}
