import * as v from 'valibot';
import { compare, input, multiply, number, when } from '../base/expression';
import { amountPattern, pointsShape, readAmount } from './amount';
import { checkedRule } from './checkedRule';
import { countInput } from './countInput';
import { measurePattern, measures, type Measure } from './measure';
import { fieldOption, openReading } from './openReading';
import { countedPhraseShape, readCountedEvent } from './countedEvent';
import { bareWords } from './phrase';
import { rowLabel } from './rowLabel';
import type { RuleKind, RuleSource } from './rule';
import { normalSentence } from './sentence';

/** 依申请公开引起行政复议或诉讼，被判败诉的扣10分: a penalty without a cap. */
export interface EventRule extends RuleSource {
  readonly kind: 'event';
  readonly when: string;
  readonly measure: Measure;
  readonly points: number;
  /** Whether each event costs the points or all of them together; null until decided, and provisionally each. */
  readonly reading: 'each' | 'once' | null;
}

/** JSON of a penalty for an event. */
export const eventShape = v.strictObject({
  kind: v.literal('event'),
  when: countedPhraseShape,
  measure: v.picklist(measures),
  points: pointsShape,
  reading: v.nullable(v.picklist(['each', 'once'])),
  quote: v.optional(v.string()),
});

/** What documents count here where they name no measure. */
const usualMeasure = '件';

const sentence = new RegExp(
  `^(.+?)扣${amountPattern}分` +
    `(?:，(?:按${measurePattern}累加|不论几${measurePattern}只扣一次|按${measurePattern}计))?$`,
);

function tailOf({ reading, measure }: EventRule): string {
  if (reading === 'each') return `，按${measure}累加`;
  if (reading === 'once') return `，不论几${measure}只扣一次`;
  return measure === usualMeasure ? '' : `，按${measure}计`;
}

/** Takes points for each event, or once if there was any. */
export const event: RuleKind<EventRule> = {
  kind: 'event',
  stands: 'adjustment',
  shape: eventShape,
  inputs: (rule, at) => [
    countInput(at.key, {
      label: rowLabel(rule.when, `（${rule.measure}）−${rule.points}`),
      unit: rule.measure,
      max: null,
    }),
  ],
  points: (rule, at) =>
    rule.reading === 'once'
      ? when(compare(input(at.key), '>', number(0)), number(rule.points), number(0))
      : multiply(number(rule.points), input(at.key)),
  maxPoints: (rule) => (rule.reading === 'once' ? rule.points : null),
  describe: (rule) => `${rule.when}扣${rule.points}分${tailOf(rule)}`,
  parse: (text) => {
    const match = sentence.exec(normalSentence(text));
    if (match === null) return null;
    const [, words = '', points, each, once, open] = match;
    const tail = each ?? once ?? open;
    const counted = tail === undefined ? readCountedEvent(words) : null;
    const stated = tail === undefined ? null : each ? 'each' : once ? 'once' : null;
    return checkedRule(eventShape, {
      kind: 'event',
      ...(counted ?? { when: bareWords(words), measure: tail ?? usualMeasure }),
      points: readAmount(points),
      reading: counted === null ? stated : 'each',
    });
  },
  check: (rule, at) => {
    if (rule.reading !== null) return [];
    const finding = openReading(at, {
      code: 'PER_CASE_OR_ONCE',
      effect: 'total',
      params: { what: rule.when, measure: rule.measure, points: rule.points },
      options: [
        fieldOption(at, 'each', 'reading', 'each'),
        fieldOption(at, 'once', 'reading', 'once'),
      ],
    });
    return [finding];
  },
};
