import type { Finding, FindingCode, FindingParams } from '../../base/finding';

/** A finding about words of the document: it changes no number and waits for nobody. */
export function wordingFinding<C extends FindingCode>(
  code: C,
  at: { readonly place: string; readonly group: string | null },
  params: FindingParams[C],
  severity: Finding['severity'] = 'warning',
) {
  return {
    id: `${code}:${at.place}`,
    code,
    group: at.group,
    place: at.place,
    severity,
    blocking: false,
    effect: 'none',
    params,
    options: [],
  } as const;
}
