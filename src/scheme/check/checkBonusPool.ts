import type { Finding } from '../../base/finding';
import { checkPool } from '../../rules/pool';
import type { Scheme } from '../scheme';

/** What is open with the cap that all bonus items share. */
export function checkBonusPool(scheme: Scheme): readonly Finding[] {
  const at = { path: ['settlement', 'bonusPool'], place: 'bonusPool', group: null };
  const { bonusPool } = scheme.settlement;
  return bonusPool === null ? [] : checkPool(bonusPool, at);
}
