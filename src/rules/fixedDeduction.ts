import * as v from 'valibot';
import { any, chosen, number, when } from '../base/expression';
import { amountPattern, pointsShape, readAmount } from './amount';
import { answers } from './answers';
import { checkedRule } from './checkedRule';
import { missingItems } from './listedItems';
import { fieldOption, openReading } from './openReading';
import { bareWords, phraseShape } from './phrase';
import { rowLabel } from './rowLabel';
import type { RuleKind, RuleSource } from './rule';
import { normalSentence } from './sentence';

/** 内容雷同扣3分: so many points are lost, once. */
export interface FixedDeductionRule extends RuleSource {
  readonly kind: 'fixedDeduction';
  readonly when: string;
  readonly points: number;
  /** The things that `when` says are missing, where it is asked how many of them: 电脑、打印机. With `need`, or neither. */
  readonly items?: readonly string[] | undefined;
  /** Whether the lack of any or only of all of them costs the points; null until decided, and provisionally all. */
  readonly need?: 'any' | 'all' | null | undefined;
}

/** JSON of a fixed deduction; `items` must be those that `when` names. */
export const fixedDeductionShape = v.pipe(
  v.strictObject({
    kind: v.literal('fixedDeduction'),
    when: phraseShape,
    points: pointsShape,
    items: v.optional(v.pipe(v.array(v.string()), v.minLength(2))),
    need: v.optional(v.nullable(v.picklist(['any', 'all']))),
    quote: v.optional(v.string()),
  }),
  v.check((it) => (it.items === undefined) === (it.need === undefined), 'items without need'),
  v.check(
    (it) => it.items === undefined || it.items.join() === missingItems(it.when).join(),
    'items are not those that "when" names',
  ),
);

const some = '缺一部分';
const every = '全缺';

const tails = { any: '（缺其一即扣）', all: '（全缺才扣）', undivided: '（不分项）' };
const sentence = new RegExp(
  `^(.+?)(?:一律|直接)?扣${amountPattern}分(${Object.values(tails).join('|')})?$`,
);

/** What the sentence says after the points; nothing where it leaves open what its own words ask. */
function tailOf({ need, when: words }: FixedDeductionRule): string {
  if (need === undefined) return missingItems(words).length > 0 ? tails.undivided : '';
  return need === null ? '' : tails[need];
}

/** Loses its points where the answer is 是, or where as many of the named things are missing as `need` says. */
export const fixedDeduction: RuleKind<FixedDeductionRule> = {
  kind: 'fixedDeduction',
  stands: 'leaf',
  shape: fixedDeductionShape,
  inputs: (rule, at) => [
    {
      key: at.key,
      row: at.key,
      place: 'entry',
      label: rowLabel(rule.when, ` −${rule.points}`),
      type: 'choice',
      choices: rule.items === undefined ? [answers.no, answers.yes] : ['无', some, every],
      isOptional: true,
    },
  ],
  points: (rule, at) => {
    const full = chosen(at.key, rule.items === undefined ? answers.yes : every);
    const test = rule.need === 'any' ? any(chosen(at.key, some), full) : full;
    return when(test, number(rule.points), number(0));
  },
  maxPoints: (rule) => rule.points,
  describe: (rule) => `${rule.when}扣${rule.points}分${tailOf(rule)}`,
  parse: (text) => {
    const match = sentence.exec(normalSentence(text));
    if (match === null) return null;
    const [, before, amount, tail] = match;
    const words = bareWords(before);
    const fields = { kind: 'fixedDeduction', when: words, points: readAmount(amount) };
    const items = missingItems(words);
    if (tail === tails.undivided) return items.length > 0 ? read(fields) : null;
    const need = tail === tails.any ? 'any' : tail === tails.all ? 'all' : null;
    if (items.length === 0) return need === null ? read(fields) : null;
    return read({ ...fields, items, need });
  },
  check: (rule, at) => {
    if (rule.items === undefined || rule.need !== null) return [];
    const finding = openReading(at, {
      code: 'EITHER_OR_BOTH',
      effect: 'leaf',
      params: { items: rule.items, points: rule.points },
      options: [fieldOption(at, 'any', 'need', 'any'), fieldOption(at, 'all', 'need', 'all')],
    });
    return [finding];
  },
};

function read(fields: object): FixedDeductionRule | null {
  return checkedRule(fixedDeductionShape, fields);
}
