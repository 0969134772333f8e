import type { Adjustment } from '../scheme/scheme';
import type { GroupModel } from './model';

/** Whether a group has any bonus items, or any penalties. */
export function hasSign(
  { adjustments }: Pick<GroupModel, 'adjustments'>,
  sign: Adjustment['sign'],
): boolean {
  return adjustments.some((it) => it.adjustment.sign === sign);
}
