import type { Finding } from '../../base/finding';
import { points } from '../../base/points';
import type { Scheme } from '../scheme';
import { rankYearPoints } from './rankYearPoints';

/**
 * One award of the highest level fills the pool of all bonus items alone. The example is a year among the first of a
 * series with one award of the highest level that is below the cap.
 */
export function checkBonusFillsCap(scheme: Scheme): readonly Finding[] {
  const { bonusPool } = scheme.settlement;
  if (bonusPool === null) return [];
  const { cap } = bonusPool;
  const rules = scheme.adjustments.filter((it) => it.sign === 'bonus').map((it) => it.rule);
  const levels = rules.flatMap((it) =>
    it.kind === 'bonusByLevel' ? it.levels.map((level) => level.points) : [],
  );
  const single = Math.max(0, ...levels);
  if (single < cap) return [];
  const rankMax = Math.max(0, ...rules.map((it) => rankYearPoints(it, scheme)));
  const below = Math.max(0, ...levels.filter((it) => it < cap));
  const finding: Finding<'BONUS_ALONE_FILLS_CAP'> = {
    id: 'BONUS_ALONE_FILLS_CAP:bonusPool',
    code: 'BONUS_ALONE_FILLS_CAP',
    group: null,
    place: 'bonusPool',
    severity: 'info',
    blocking: false,
    effect: 'none',
    params: { cap, single, rankMax, example: Number(points(rankMax).plus(below)) },
    options: [],
  };
  return [finding];
}
