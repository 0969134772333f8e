import type { Finding, Option } from '../../base/finding';
import { onlyOf } from '../locate';
import type { StageSource } from '../scheme';
import type { GroupStage } from '../stagesOf';

/** A stage of one group. */
export interface ScoredStage extends GroupStage {
  readonly group: string;
}

/** The stages whose scores come from that kind of source, with the source known as such. */
export function fromSource<K extends StageSource['kind']>(
  scored: readonly ScoredStage[],
  kind: K,
): readonly (ScoredStage & { readonly source: Extract<StageSource, { readonly kind: K }> })[] {
  return scored.flatMap((it) => {
    const { source } = it;
    return isOfKind(source, kind) ? [{ ...it, source }] : [];
  });
}

function isOfKind<K extends StageSource['kind']>(
  source: StageSource,
  kind: K,
): source is Extract<StageSource, { readonly kind: K }> {
  return source.kind === kind;
}

/** What all open questions of one stage have in common; each option sets `field` of the source for all groups that ask. */
export function openStage(
  code: Finding['code'],
  scored: readonly ScoredStage[],
  field: string,
  ids: readonly string[],
) {
  const place = scored[0]?.stage.id ?? '';
  const option = (id: string): Option => ({
    id,
    changes: scored.map(({ path }) => ({ path: [...path, field], value: id })),
    asks: [],
  });
  return {
    id: `${code}:${place}`,
    group: onlyOf(scored.map((it) => it.group)),
    place,
    severity: 'warning',
    blocking: true,
    effect: 'total',
    options: ids.map(option),
  } as const;
}
