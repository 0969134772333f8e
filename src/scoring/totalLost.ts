import { points } from '../base/points';
import type { LeafModel } from './model';
import type { UnitScore } from './unitScore';

/** Points that a leaf lost of its full ones; null where it is not assessed. */
export function totalLost({ key, points: full }: LeafModel, { leaves }: UnitScore): number | null {
  const score = leaves[key]?.points ?? null;
  return score === null ? null : Number(points(full).minus(score));
}
