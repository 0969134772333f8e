import type { Finding } from '../../base/finding';

const effects = { total: 0, subtotal: 1, leaf: 2, none: 3 } as const;
const severities = { error: 0, warning: 1, info: 2 } as const;

/** Order of findings for the person who decides: blocking ones first, then by what they touch, then by severity. */
export function byEffect(left: Finding, right: Finding): number {
  return (
    Number(right.blocking) - Number(left.blocking) ||
    effects[left.effect] - effects[right.effect] ||
    severities[left.severity] - severities[right.severity]
  );
}
