import * as v from 'valibot';
import { add, input, max, number, subtract } from '../base/expression';
import type { Option } from '../base/finding';
import { amountPattern, pointsShape, readAmount } from './amount';
import { checkedRule } from './checkedRule';
import { checkItemSum, sumOf } from './itemSum';
import { fitsStep, usualStep } from './pointStep';
import { rowLabel } from './rowLabel';
import type { RuleKind, RulePlace, RuleSource } from './rule';
import { normalSentence } from './sentence';
import { itemNameShape, readItemList, writeItemList } from './subItemList';

/** One sub-item: 是否持续关注, 1. */
export interface SubItem {
  /** Unique in its rule; entries are kept by it. A sentence read back numbers its items `1`, `2`, … */
  readonly key: string;
  readonly name: string;
  /** The most points of this item. */
  readonly points: number;
}

/** 逐项评分：是否持续关注（1分），是否及时更新（2分）: each item is judged by itself, the sum is the score. */
export interface SubItemsRule extends RuleSource {
  readonly kind: 'subItems';
  readonly items: readonly SubItem[];
  /** Points are given in steps of this many points; absent is the usual step of the items' points, 0.5 for most. */
  readonly step?: number | undefined;
}

const itemShape = v.strictObject({
  key: v.pipe(v.string(), v.regex(/^[\dA-Za-z]{1,20}$/)),
  name: itemNameShape,
  points: pointsShape,
});

function pointsOf(items: readonly SubItem[]): readonly number[] {
  return items.map((it) => it.points);
}

/** JSON of sub-items; their full points can be given in the steps. */
export const subItemsShape = v.pipe(
  v.strictObject({
    kind: v.literal('subItems'),
    items: v.pipe(
      v.array(itemShape),
      v.minLength(1),
      v.check((it) => new Set(it.map(({ key }) => key)).size === it.length, 'item keys repeat'),
    ),
    step: v.optional(pointsShape),
    quote: v.optional(v.string()),
  }),
  v.check(
    ({ items, step }) => step === undefined || fitsStep(pointsOf(items), step),
    'the points of an item are no multiple of the step',
  ),
);

const head = '逐项评分：';
const stepTail = new RegExp(`，每${amountPattern}分一档$`);

const itemKey = (at: RulePlace, { key }: SubItem): string => `${at.key}/${key}`;

/** （1）是否持续关注; an item without a number in the document has a key that is none. */
function numbered({ key, name }: SubItem): string {
  return /^\d+$/.test(key) ? `（${key}）${name}` : name;
}

/** Asks for the points of every item; none where a stated step would refuse some answers. */
function amend({ items, step }: SubItemsRule, at: RulePlace): Option | null {
  if (step !== undefined) return null;
  const asks = items.map((it, index) => ({
    key: it.key,
    path: [...at.path, 'items', index, 'points'],
    label: it.name,
    current: it.points,
    min: 0.01,
    max: at.points,
  }));
  return { id: 'amend', changes: [], asks };
}

/** Loses what the items are short of the leaf's points; no item can make up for another. */
export const subItems: RuleKind<SubItemsRule> = {
  kind: 'subItems',
  stands: 'leaf',
  earns: 'items',
  shape: subItemsShape,
  inputs: (rule, at) =>
    rule.items.map((it) => ({
      key: itemKey(at, it),
      row: itemKey(at, it),
      place: 'entry',
      label: rowLabel(it.name, ` 0～${it.points}`),
      text: `${numbered(it)} 0～${it.points}`,
      type: 'number',
      min: 0,
      max: it.points,
      step: rule.step ?? usualStep(pointsOf(rule.items)),
      unit: '分',
      isOptional: false,
    })),
  points: (rule, at) => {
    const lost = subtract(
      number(at.points),
      add(...rule.items.map((it) => input(itemKey(at, it)))),
    );
    return sumOf(rule.items) > at.points ? max(number(0), lost) : lost;
  },
  maxPoints: (_rule, at) => at.points,
  describe: ({ items, step }) =>
    `${head}${writeItemList(items)}${step === undefined ? '' : `，每${step}分一档`}`,
  parse: (text) => {
    const normal = normalSentence(text);
    const listed = normal.startsWith(head) ? normal.slice(head.length) : normal;
    const step = stepTail.exec(listed)?.[1];
    const items = readItemList(listed.replace(stepTail, ''));
    // One point in brackets is a remark of many a sentence; two make a list.
    if (items === null || (items.length < 2 && listed === normal)) return null;
    return checkedRule(subItemsShape, {
      kind: 'subItems',
      items: items.map((it, index) => ({ key: String(index + 1), ...it })),
      ...(step === undefined ? {} : { step: readAmount(step) }),
    });
  },
  check: (rule, at) => checkItemSum(at, rule.items, amend(rule, at)),
};
