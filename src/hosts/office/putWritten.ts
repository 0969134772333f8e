import type { Written } from '../inPlace/toWritten';

/**
 * Puts inputs into a range of that size; null leaves a cell alone. Without formulas it goes through `values`: for `formulas` Excel
 * may measure a long text as a formula, which ends at 8,192 characters where a text may have 32,767.
 */
export function putWritten(
  range: Excel.Range,
  lines: readonly (readonly (Written | null)[])[],
): void {
  const inputs = lines.map((it) => [...it]);
  const hasFormula = lines.some((line) =>
    line.some((it) => typeof it === 'string' && it.startsWith('=')),
  );
  if (hasFormula) range.formulas = inputs;
  else range.values = inputs;
}
