import type { Finding, FindingCode, FindingParams } from '../../../src/base/finding';
import { checkScheme } from '../../../src/scheme/check/checkScheme';
import type { Scheme } from '../../../src/scheme/scheme';

/** The findings of one code, in their order. */
export function findingsOf(scheme: Scheme, code: FindingCode): readonly Finding[] {
  return checkScheme(scheme).filter((it) => it.code === code);
}

/** The figures of the findings of one code, in their order. */
export function paramsOf(scheme: Scheme, code: FindingCode): readonly FindingParams[FindingCode][] {
  return findingsOf(scheme, code).map((it) => it.params);
}
