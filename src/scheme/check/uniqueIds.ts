import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { Finding } from '../../base/finding';
import { canonicalJson } from '../canonicalJson';

/**
 * The findings, those that share an id told apart by their figures: a decision must never reach another question than the
 * one it was taken on. Alike in their figures too, they are numbered in their order.
 */
export function uniqueIds(findings: readonly Finding[]): readonly Finding[] {
  const shared = repeated(findings.map((it) => it.id));
  const named = findings.map((it) =>
    shared.has(it.id) ? { ...it, id: `${it.id}~${figuresOf(it)}` } : it,
  );
  const seen = new Map<string, number>();
  return named.map((it) => {
    const count = (seen.get(it.id) ?? 0) + 1;
    seen.set(it.id, count);
    return count === 1 ? it : { ...it, id: `${it.id}~${count}` };
  });
}

function repeated(ids: readonly string[]): ReadonlySet<string> {
  const once = new Set<string>();
  return new Set(ids.filter((id) => once.has(id) || !once.add(id)));
}

/** Eight digits that stand for the figures, whatever the order of the scheme. */
function figuresOf({ params }: Finding): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(params)))).slice(0, 8);
}
