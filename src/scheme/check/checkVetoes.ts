import type { Finding, Option } from '../../base/finding';
import { onlyOf } from '../locate';
import type { Scheme } from '../scheme';

/** Events of which the document says in one place that the total is 0 and in another that the unit fails. */
export function checkVetoes(scheme: Scheme): readonly Finding[] {
  return scheme.vetoes.flatMap(({ key, name, groups, effect, quote }, index) => {
    if (effect !== null) return [];
    const finding: Finding<'VETO_CONFLICT'> = {
      id: `VETO_CONFLICT:${key}`,
      code: 'VETO_CONFLICT',
      group: onlyOf(groups ?? []),
      place: key,
      severity: 'warning',
      blocking: true,
      effect: 'total',
      params: { name, quote },
      options: (['zero', 'fail', 'both'] as const).map((it) => readAs(it, index)),
    };
    return [finding];
  });
}

function readAs(id: 'zero' | 'fail' | 'both', index: number): Option {
  return { id, changes: [{ path: ['vetoes', index, 'effect'], value: id }], asks: [] };
}
