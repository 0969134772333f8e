import * as v from 'valibot';
import { input, multiply, number } from '../base/expression';
import { amountPattern, countShape, numeral, pointsShape, readAmount } from './amount';
import { checkedRule } from './checkedRule';
import { phraseShape } from './phrase';
import { rowLabel } from './rowLabel';
import type { RuleKind, RuleSource } from './rule';
import { normalSentence } from './sentence';

/** 每季度第三方考核排名前三位的单位，每次各加2分. */
export interface RankAdjustRule extends RuleSource {
  readonly kind: 'rankAdjust';
  /** Id of the scheme's rank series. The sentence names it, so it is best a word of the document: 每季度第三方考核. */
  readonly series: string;
  readonly end: 'top' | 'bottom';
  /** How many of the first, or last, ranks. */
  readonly places: number;
  /** Points for each period. */
  readonly points: number;
}

/** JSON of an adjustment by rank. */
export const rankAdjustShape = v.strictObject({
  kind: v.literal('rankAdjust'),
  series: v.pipe(
    phraseShape,
    v.check((text) => !text.includes('排名'), 'the sentence says 排名 itself'),
  ),
  end: v.picklist(['top', 'bottom']),
  places: countShape,
  points: pointsShape,
  quote: v.optional(v.string()),
});

const sentence = new RegExp(
  `^(.+?)排名(前|后)${amountPattern}[位名](?:的单位|的)?，?(?:每次)?各?(加|扣)${amountPattern}分$`,
);

/** Wins points for each period among the first, or loses them for each among the last. */
export const rankAdjust: RuleKind<RankAdjustRule> = {
  kind: 'rankAdjust',
  stands: 'adjustment',
  shape: rankAdjustShape,
  inputs: (rule, at) => {
    const isTop = rule.end === 'top';
    const suffix = `${isTop ? '前' : '后'}${numeral(rule.places)}（次）${isTop ? '+' : '−'}${rule.points}`;
    return [
      {
        key: at.key,
        row: at.key,
        place: 'entry',
        label: rowLabel(rule.series, suffix),
        type: 'given',
        series: rule.series,
        end: rule.end,
        places: rule.places,
      },
    ];
  },
  points: (rule, at) => multiply(number(rule.points), input(at.key)),
  maxPoints: () => null,
  describe: ({ series, end, places, points }) =>
    `${series}排名${end === 'top' ? '前' : '后'}${numeral(places)}位的单位，` +
    `每次各${end === 'top' ? '加' : '扣'}${points}分`,
  parse: (text) => {
    const [, series, end, places, verb, points] = sentence.exec(normalSentence(text)) ?? [];
    if ((end === '前') !== (verb === '加')) return null;
    return checkedRule(rankAdjustShape, {
      kind: 'rankAdjust',
      series,
      end: end === '前' ? 'top' : 'bottom',
      places: readAmount(places),
      points: readAmount(points),
    });
  },
  check: () => [],
};
