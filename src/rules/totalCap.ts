import * as v from 'valibot';
import { min, number, type Expression } from '../base/expression';
import { amountPattern, pointsShape, readAmount } from './amount';
import { checkedRule } from './checkedRule';
import { normalSentence } from './sentence';

/** 加分后总分超过100分的，以100分计. */
export interface TotalCap {
  /** The most points of a total, null where there is no limit. */
  readonly cap: number | null;
  /** The sentence of the document, "" where it says nothing. */
  readonly quote: string;
}

/** JSON of the cap of a total. */
export const totalCapShape = v.strictObject({
  cap: v.nullable(pointsShape),
  quote: v.string(),
});

const unlimited = '总分不设上限';
const sentence = new RegExp(
  `^(?:加分后)?总分超过${amountPattern}分的?，?(?:以|按|按照)${amountPattern}分(?:计|计算)$`,
);

/** The total within its cap. */
export function cappedTotal({ cap }: TotalCap, total: Expression): Expression {
  return cap === null ? total : min(number(cap), total);
}

/** The Chinese sentence; `parseTotalCap` of it gives the cap again, but for `quote`. */
export function describeTotalCap({ cap }: TotalCap): string {
  return cap === null ? unlimited : `加分后总分超过${cap}分的，以${cap}分计`;
}

/** The cap of a sentence, which becomes its quote; null where it is not understood, or names two different caps. */
export function parseTotalCap(text: string): TotalCap | null {
  const normal = normalSentence(text);
  if (normal === unlimited) return { cap: null, quote: text };
  const [, over, cap] = sentence.exec(normal) ?? [];
  if (cap === undefined || readAmount(over) !== readAmount(cap)) return null;
  return checkedRule(totalCapShape, { cap: readAmount(cap), quote: text });
}
