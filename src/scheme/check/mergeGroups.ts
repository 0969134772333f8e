import type { Finding, Option } from '../../base/finding';
import { canonicalJson } from '../canonicalJson';

/**
 * Findings that ask one question of the document once for each group become one: same code and same figures, but for the
 * points of the leaf, each in another group. It stands where the first stood, lists all places (`T08,D05`), belongs to no
 * group, shows the largest points, and each option changes all places.
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
  return canonicalJson({ code, params: { ...params, points: undefined } });
}

function isOnceAGroup(findings: readonly Finding[]): boolean {
  return new Set(findings.map((it) => it.group)).size === findings.length;
}

function merge(findings: readonly Finding[]): readonly Finding[] {
  const [first, ...others] = findings;
  if (first === undefined || others.length === 0) return findings;
  const largest = others.reduce((most, it) => (pointsOf(it) > pointsOf(most) ? it : most), first);
  const places = findings.map((it) => it.place);
  const id = `${first.code}:${[...places].sort().join(',')}`;
  const options = first.options.map((it) => mergeOption(it.id, findings));
  return [{ ...largest, id, group: null, place: places.join(','), options }];
}

function pointsOf({ params }: Finding): number {
  return 'points' in params ? params.points : 0;
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
