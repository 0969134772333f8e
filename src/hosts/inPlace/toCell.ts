import type { Cell, Value } from '../../base/value';

/**
 * A cell as Office.js tells it; undefined for an empty one. It holds a formula where `formulas` starts with `=` and says something
 * else than `values`: a text that starts with `=` is told alike by both.
 */
export function toCell(
  value: unknown,
  formula: unknown,
  type: string | undefined,
): Cell | undefined {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  if (type === 'Error') {
    return { value: null, formula: isFormula ? formula.slice(1) : null, error: String(value) };
  }
  if (isFormula) return { value: toValue(value), formula: formula.slice(1), error: null };
  return value === '' || value === null || value === undefined
    ? undefined
    : { value: toValue(value), formula: null, error: null };
}

function toValue(value: unknown): Value {
  const isPlain =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isPlain ? value : null;
}
