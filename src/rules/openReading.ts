import type { Change, FindingCode, FindingParams, Json, Option } from '../base/finding';
import type { RulePlace } from './rule';

/** Where a finding about a rule, or about a part of the settlement, belongs. */
export type FindingPlace = Pick<RulePlace, 'path' | 'place' | 'group'>;

type RuleFindingCode = Extract<
  FindingCode,
  | 'SOFT_CAP'
  | 'PER_ITEM_OR_HIGHEST'
  | 'PER_CASE_OR_ONCE'
  | 'EITHER_OR_BOTH'
  | 'LATE_WITHOUT_PENALTY'
  | 'ITEM_SUM'
  | 'TIER_OVERLAP'
  | 'TIER_GAP'
  | 'TIER_RANGE_UNSPECIFIED'
  | 'TIER_AMBIGUOUS'
  | 'SHORTFALL_WITHOUT_PENALTY'
  | 'ZERO_SCOPE'
>;

/** What the document leaves open, with the ways to read it. */
export interface OpenReading<C extends RuleFindingCode> {
  readonly code: C;
  readonly effect: 'total' | 'leaf';
  readonly params: FindingParams[C];
  readonly options: readonly Option[];
}

/** A finding that blocks until one of its options is decided. */
export function openReading<C extends RuleFindingCode>(at: FindingPlace, open: OpenReading<C>) {
  return {
    id: `${open.code}:${at.place}`,
    group: at.group,
    place: at.place,
    severity: 'warning',
    blocking: true,
    ...open,
  } as const;
}

/** The option that sets one field of the rule and asks nothing. */
export function fieldOption(at: FindingPlace, id: string, field: string, value: Json): Option {
  return { id, changes: [fieldChange(at, field, value)], asks: [] };
}

/** Sets a field of the rule. */
export function fieldChange(at: FindingPlace, field: string, value: Json): Change {
  return { path: [...at.path, field], value };
}
