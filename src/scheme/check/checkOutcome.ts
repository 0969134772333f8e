import type { Finding } from '../../base/finding';
import type { Scheme } from '../scheme';

/**
 * What the document says of the use of the results without giving the figure: a pass mark, a weight of conversion. Neither
 * changes a score.
 */
export function checkOutcome(scheme: Scheme): readonly Finding[] {
  const { passMark, conversionPercent } = scheme.settlement;
  const findings: readonly (Finding | null)[] = [
    passMark === null ? missing('NO_PASS_MARK', 'passMark') : null,
    conversionPercent === null ? missing('NO_CONVERSION', 'conversionPercent') : null,
  ];
  return findings.flatMap((it) => it ?? []);
}

function missing(code: 'NO_PASS_MARK' | 'NO_CONVERSION', place: string): Finding {
  return {
    id: `${code}:${place}`,
    code,
    group: null,
    place,
    severity: 'warning',
    blocking: false,
    effect: 'none',
    params: {},
    options: [],
  };
}
