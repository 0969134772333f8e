import { add, min, number, ref, type Expression } from '../base/expression';
import type { Indicator } from '../scheme/scheme';

/**
 * What is won below an indicator, `more` being what an indicator adds to the scores of its own leaves. A flat sum where
 * nothing below is capped, so that the sheet shows one SUM.
 */
export function subtotalOf(
  indicator: Indicator,
  more: (indicator: Indicator) => readonly Expression[],
): Expression {
  const nested = indicator.indicators.flatMap((it) => {
    const sum = subtotalOf(it, more);
    return sum.node === 'add' ? sum.terms : [sum];
  });
  const sum = add(...indicator.leaves.map((it) => ref(it.key)), ...more(indicator), ...nested);
  return indicator.reading === 'capAtStated' && indicator.points !== null
    ? min(number(indicator.points), sum)
    : sum;
}
