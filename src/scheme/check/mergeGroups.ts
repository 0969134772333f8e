import type { Finding, Option } from '../../base/finding';
import { canonicalJson } from '../canonicalJson';

/**
 * Findings that ask one question of the document once for each group become one: same code and same figures, but for the
 * points of the leaf, each in another group. It stands where the first stood, lists all places (`T08,D05`), belongs to no
 * group, shows the points of each leaf, and each option changes all places.
 */
export function mergeGroups(findings: readonly Finding[]): readonly Finding[] {
  const alike = new Map<string, Finding[]>();
  for (const finding of findings) {
    const question = questionOf(finding);
    alike.set(question, [...(alike.get(question) ?? []), finding]);
  }
  return [...alike.values()].flatMap((it) => (isOnceAGroup(it) ? merge(it) : it));
}

function questionOf({ code, params }: Finding): string {
  return canonicalJson({ code, params: { ...params, leafPoints: undefined } });
}

function isOnceAGroup(findings: readonly Finding[]): boolean {
  return new Set(findings.map((it) => it.group)).size === findings.length;
}

function merge(findings: readonly Finding[]): readonly Finding[] {
  const [first, ...others] = findings;
  if (first === undefined || others.length === 0) return findings;
  const places = findings.map((it) => it.place);
  const id = `${first.code}:${[...places].sort().join(',')}`;
  const options = first.options.map((it) => mergeOption(it.id, findings));
  return [{ ...withAllPoints(first, findings), id, group: null, place: places.join(','), options }];
}

/** What an answer may take at most differs from leaf to leaf. */
function withAllPoints(first: Finding, findings: readonly Finding[]): Finding {
  const all = findings.flatMap(({ params }) => ('leafPoints' in params ? params.leafPoints : []));
  const leafPoints = [...new Set(all)];
  if (first.code === 'LATE_WITHOUT_PENALTY')
    return { ...first, params: { ...first.params, leafPoints } };
  if (first.code === 'SHORTFALL_WITHOUT_PENALTY')
    return { ...first, params: { ...first.params, leafPoints } };
  return first;
}

/** Asks of several places may share a key, so each is named after its place. */
function mergeOption(id: string, findings: readonly Finding[]): Option {
  const parts = findings.flatMap(({ place, options }) =>
    options.filter((it) => it.id === id).map((option) => ({ place, option })),
  );
  return {
    id,
    changes: parts.flatMap((it) => it.option.changes),
    asks: parts.flatMap(({ place, option }) =>
      option.asks.map((ask) => ({ ...ask, key: `${place}/${ask.key}` })),
    ),
  };
}
