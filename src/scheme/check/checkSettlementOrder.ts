import type { Finding, Option } from '../../base/finding';
import type { OrderExample } from '../../base/findingFigures';
import { points } from '../../base/points';
import type { Scheme } from '../scheme';

/** Base, bonus and penalty of the examples, chosen for a cap of 100 and moved with the cap. */
const samples = [
  [0, 10, 10],
  [0, 10, 20],
  [-5, 10, 10],
] as const;

/** The document caps the total and takes penalties, but does not say which comes first. */
export function checkSettlementOrder(scheme: Scheme): readonly Finding[] {
  const { order, totalCap } = scheme.settlement;
  const hasPenalties = scheme.adjustments.some((it) => it.sign === 'penalty');
  if (order !== null || totalCap.cap === null || !hasPenalties) return [];
  const { cap } = totalCap;
  const finding: Finding<'ORDER_UNDEFINED'> = {
    id: 'ORDER_UNDEFINED:order',
    code: 'ORDER_UNDEFINED',
    group: null,
    place: 'order',
    severity: 'warning',
    blocking: true,
    effect: 'total',
    params: {
      cap,
      examples: samples.map(([below, bonus, penalty]) => example(cap, cap + below, bonus, penalty)),
    },
    options: [readAs('capFirst'), readAs('penaltyFirst')],
  };
  return [finding];
}

function example(cap: number, base: number, bonus: number, penalty: number): OrderExample {
  const won = points(base).plus(bonus);
  const capped = (value: typeof won): typeof won => (value.gt(cap) ? points(cap) : value);
  return {
    base,
    bonus,
    penalty,
    capFirst: Number(capped(won).minus(penalty)),
    penaltyFirst: Number(capped(won.minus(penalty))),
  };
}

function readAs(id: 'capFirst' | 'penaltyFirst'): Option {
  return { id, changes: [{ path: ['settlement', 'order'], value: id }], asks: [] };
}
