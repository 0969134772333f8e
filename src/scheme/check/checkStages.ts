import type { Finding } from '../../base/finding';
import type { CompositionPart, Scheme } from '../scheme';
import { stagesOf } from '../stagesOf';
import { checkRatings } from './checkRatings';
import { fromSource, openStage, type ScoredStage } from './openStage';

/**
 * What the document leaves open about the scores of stages: a missing period, a missing part of a composition, the fewest
 * ratings, the highest and lowest of them; and whether a ratio that some stages compose by holds in the others. One finding a
 * stage where several groups ask the same.
 */
export function checkStages(scheme: Scheme): readonly Finding[] {
  const scored = scheme.groups.flatMap(({ id }) =>
    stagesOf(scheme, id).map((it) => ({ ...it, group: id })),
  );
  const perStage = scheme.stages.map(({ id }) => scored.filter((it) => it.stage.id === id));
  const perGroup = scheme.groups.map(({ id }) => scored.filter((it) => it.group === id));
  return [
    ...perStage.flatMap(checkPeriods),
    ...perStage.flatMap(checkParts),
    ...perStage.flatMap((it) => checkRatings(scheme, it)),
    ...perGroup.flatMap(checkComposed),
  ];
}

function checkPeriods(scored: readonly ScoredStage[]): readonly Finding[] {
  const open = fromSource(scored, 'periods').filter((it) => it.source.missing === null);
  const [first] = open;
  if (first === undefined) return [];
  return [
    {
      ...openStage('PERIOD_MISSING', open, 'missing', ['average', 'zero']),
      code: 'PERIOD_MISSING',
      params: { stage: first.stage.name, periods: first.source.periods.length },
    },
  ];
}

function checkParts(scored: readonly ScoredStage[]): readonly Finding[] {
  const open = fromSource(scored, 'composed').filter((it) => it.source.missing === null);
  const [first] = open;
  if (first === undefined) return [];
  const parts = first.source.parts.map(({ name, ratio }) => ({ name, ratio }));
  return [
    {
      ...openStage('PART_MISSING', open, 'missing', ['share', 'zero']),
      code: 'PART_MISSING',
      params: { stage: first.stage.name, parts },
    },
  ];
}

/** Of one group. The document is followed as it is written, so nothing is to be decided. */
function checkComposed(scored: readonly ScoredStage[]): readonly Finding[] {
  const composed = fromSource(scored, 'composed');
  const [first] = composed;
  const names = new Set(composed.map((it) => it.stage.name));
  const others = scored.filter((it) => !names.has(it.stage.name));
  if (first === undefined || others.length === 0) return [];
  return [
    {
      id: `COMPOSE_PARTIAL:${first.group}`,
      code: 'COMPOSE_PARTIAL',
      group: first.group,
      place: others.map((it) => it.stage.id).join(','),
      severity: 'warning',
      blocking: false,
      effect: 'none',
      params: {
        ratio: ratioText(first.source.parts),
        composed: [...names],
        others: others.map((it) => it.stage.name),
      },
      options: [],
    },
  ];
}

function ratioText(parts: readonly CompositionPart[]): string {
  return parts.map((it) => it.ratio).join(':');
}
