import type { BaseIssue } from 'valibot';
import type { Issue } from '../base/issue';
import type { Path } from '../base/finding';
import { jsonPath } from './jsonPath';

/** Why a place of the JSON is refused. Anything else is a value out of bounds. */
type ShapeReason = 'missing' | 'unexpected' | 'type' | 'value';

/** The issue `scheme.shape` of what valibot refused: where, why, and what was wanted: `type: number`, `value: >=0`. */
export function shapeIssue(refusal: BaseIssue<unknown>): Issue<'scheme.shape'> {
  const path = jsonPath(pathOf(refusal));
  const reason = reasonOf(refusal);
  const wanted = refusal.expected ?? refusal.message;
  const params = {
    path,
    reason: reason === 'type' || reason === 'value' ? `${reason}: ${wanted}` : reason,
  };
  return { code: 'scheme.shape', severity: 'error', params, place: { path } };
}

/** Keys of maps and sets do not occur in JSON, so each step is a property or an index. */
function pathOf({ path }: BaseIssue<unknown>): Path {
  return (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

function reasonOf({ kind, type, expected, received }: BaseIssue<unknown>): ShapeReason {
  if (kind === 'validation') return 'value';
  if (type === 'strict_object' && expected === 'never') return 'unexpected';
  if (received === 'undefined') return 'missing';
  return type === 'picklist' || type === 'literal' || type === 'variant' ? 'value' : 'type';
}
