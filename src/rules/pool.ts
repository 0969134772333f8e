import * as v from 'valibot';
import { min, number, type Expression } from '../base/expression';
import type { Finding } from '../base/finding';
import { amountPattern, pointsShape, readAmount } from './amount';
import { checkedRule } from './checkedRule';
import { fieldOption, openReading, type FindingPlace } from './openReading';
import { normalSentence } from './sentence';

/** 总加分一般不超过10分: a cap that several items share. */
export interface Pool {
  /** The most points of all items together. */
  readonly cap: number;
  /** Whether the cap holds without exception; null (一般) until decided, and provisionally so. */
  readonly isHard: boolean | null;
  /** What is capped: 总加分. */
  readonly what: string;
  /** The sentence of the document. */
  readonly quote: string;
}

/** JSON of a pool. */
export const poolShape = v.strictObject({
  cap: pointsShape,
  isHard: v.nullable(v.boolean()),
  what: v.pipe(v.string(), v.check(isSubject, 'not words that the pool can be read back from')),
  quote: v.string(),
});

const maxChars = 60;

/** Unlike the phrase of a rule these words speak of points, 总加分, but never of how many. */
function isSubject(text: string): boolean {
  if (text === '' || text.length > maxChars || text !== normalSentence(text)) return false;
  return !/[\d。；]|[一二两三四五六七八九十]分|超过|(?:一般|原则上|不得)$/.test(text);
}

const exception = '，经批准可以超过';
const sentence = new RegExp(
  `^(.+?)(一般|原则上)?(?:不超过|不得超过)${amountPattern}分(${exception})?$`,
);

/** The sum of the items within the pool; whole where there is none. */
export function poolPoints(pool: Pool | null, sum: Expression): Expression {
  return pool === null || pool.isHard === false ? sum : min(number(pool.cap), sum);
}

/** The Chinese sentence; `parsePool` of it gives the pool again, but for `quote`. */
export function describePool({ what, isHard, cap }: Pool): string {
  return `${what}${isHard === true ? '' : '一般'}不超过${cap}分${isHard === false ? exception : ''}`;
}

/** The pool of a sentence, which becomes its quote; null where it is not wholly understood. */
export function parsePool(text: string): Pool | null {
  const match = sentence.exec(normalSentence(text));
  if (match === null) return null;
  const [, what, usually, cap, except] = match;
  if (except !== undefined && usually === undefined) return null;
  const soft = except === undefined ? null : false;
  const isHard = usually === undefined ? true : soft;
  return checkedRule(poolShape, { cap: readAmount(cap), isHard, what, quote: text });
}

/** SOFT_CAP where the document says 一般 and nobody decided. */
export function checkPool(pool: Pool, at: FindingPlace): readonly Finding[] {
  if (pool.isHard !== null) return [];
  const finding = openReading(at, {
    code: 'SOFT_CAP',
    effect: 'total',
    params: { cap: pool.cap, quote: pool.quote },
    options: [fieldOption(at, 'hard', 'isHard', true), fieldOption(at, 'soft', 'isHard', false)],
  });
  return [finding];
}
