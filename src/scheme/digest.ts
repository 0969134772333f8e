import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { Decision } from '../base/finding';
import { canonicalJson } from './canonicalJson';
import type { Scheme } from './scheme';

/**
 * SHA-256, 64 hex digits, of all that decides a score: scheme, options, decisions. The roster takes no part, so units can
 * come and go; nor does the order in which decisions were taken.
 *
 * Bundled, since `crypto.subtle` is missing on http origins.
 */
export function digestOf(scheme: Scheme, options: object, decisions: readonly Decision[]): string {
  const groups = scheme.groups.map(({ id, name, table }) => ({ id, name, table }));
  const sorted = [...decisions].sort(byFinding);
  const text = canonicalJson({ scheme: { ...scheme, groups }, options, decisions: sorted });
  return bytesToHex(sha256(utf8ToBytes(text)));
}

const shortDigits = 12;

/** The first 12 hex digits of the SHA-256 of some values: enough to tell that a cell is another. */
export function shortDigest(values: readonly (string | number | boolean)[]): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(values)))).slice(0, shortDigits);
}

function byFinding(left: Decision, right: Decision): number {
  if (left.finding === right.finding) return 0;
  return left.finding < right.finding ? -1 : 1;
}
