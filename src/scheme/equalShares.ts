import { points } from '../base/points';

/** Digits after the point of a share. */
const digits = 2;

/**
 * The points in so many equal parts of two decimals; what does not divide is on the last, so that they add up exactly. Empty
 * for no parts; null where there is not a hundredth for each.
 */
export function equalShares(total: number, parts: number): readonly number[] | null {
  if (parts === 0) return [];
  const share = points(total).div(parts).round(digits, 0);
  if (share.lte(0)) return null;
  const last = points(total).minus(share.times(parts - 1));
  return Array.from({ length: parts }, (_, at) => Number(at === parts - 1 ? last : share));
}
