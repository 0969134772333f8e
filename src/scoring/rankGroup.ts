import { activeUnits, type Assessment } from './assess';
import type { Evaluation, OverrideEntry } from './evaluation';
import { rankUnits } from './rankUnits';
import { unitResult } from './unitResult';
import type { RankRow, UnitScore } from './unitScore';

/** What was set by hand for a unit of the group; nothing where the group has no sheet for it. */
export function overrideEntryOf(
  { corrected, overrides }: Pick<Evaluation, 'corrected' | 'overrides'>,
  group: string,
  unit: string,
): OverrideEntry | undefined {
  return corrected.includes(group) ? overrides[unit] : undefined;
}

/** The ranking of a group's active units that have a score; ranked ones first, the others in roster order. */
export function rankGroup(
  { evaluation, model }: Assessment,
  group: string,
  scores: Readonly<Record<string, UnitScore>>,
): readonly RankRow[] {
  const { results, decimals } = model(group);
  const found = activeUnits(evaluation, group).flatMap((it) => scores[it.code] ?? []);
  return rankUnits(
    found.map((it) =>
      unitResult(results, it, overrideEntryOf(evaluation, group, it.unit), decimals),
    ),
    evaluation.options.ties,
  );
}
