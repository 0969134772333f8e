import type { Finding } from '../../base/finding';
import type { Adjustment, Scheme } from '../scheme';
import { wordingFinding } from './wordingFinding';

/** Bonus and penalty items that state no amount: it is filled in case by case. One finding for all of them. */
export function checkAmounts(scheme: Scheme): readonly Finding[] {
  const open = scheme.adjustments.filter(isWithoutAmount);
  if (open.length === 0) return [];
  const namesOf = (sign: Adjustment['sign']): readonly string[] => [
    ...new Set(open.filter((it) => it.sign === sign).map((it) => it.name)),
  ];
  const params = { bonuses: namesOf('bonus'), penalties: namesOf('penalty') };
  const at = { place: open.map((it) => it.key).join(','), group: null };
  const finding = wordingFinding('UNQUANTIFIED_ADJ', at, params);
  return [{ ...finding, id: 'UNQUANTIFIED_ADJ:adjustments', effect: 'total' }];
}

/** Staff decide the amount each time. */
export function isWithoutAmount({ rule }: Adjustment): boolean {
  return rule.kind === 'discretionary';
}
