import * as v from 'valibot';
import { any, chosen, number, when } from '../base/expression';
import { countShape, readAmount } from './amount';
import { checkedRule } from './checkedRule';
import type { RuleKind, RuleSource } from './rule';
import { normalSentence } from './sentence';

/** 拨打1次未接通，再追拨2次: a test with so many attempts; all points are lost where none succeeds. */
export interface ProcedureRule extends RuleSource {
  readonly kind: 'procedure';
  /** What is done: 拨打. */
  readonly action: string;
  /** What makes it succeed: 接通. */
  readonly success: string;
  /** What is done again: 追拨. */
  readonly again: string;
  /** The first attempt not among them. */
  readonly retries: number;
}

const word = v.pipe(
  v.string(),
  v.regex(/^[\u4e00-\u9fff]{1,8}$/),
  v.check(isWord, 'not a word of its own'),
);

/** JSON of a test with attempts. */
export const procedureShape = v.strictObject({
  kind: v.literal('procedure'),
  action: word,
  success: word,
  again: word,
  retries: v.pipe(countShape, v.maxValue(10)),
  quote: v.optional(v.string()),
});

const sentence =
  /^(.{1,8}?)(?:1|一)次未(.{1,8}?)的?，?(?:则|就)?再(.{1,8}?)(\d+|[一二两三四五六七八九十])次$/;

/** Numbers, consequences and the joints of the sentence would be read as something else. */
function isWord(text: string): boolean {
  return !/[一二两三四五六七八九十未再次的则就分扣如]/.test(text);
}

const attempts = (retries: number): readonly string[] =>
  Array.from({ length: retries + 1 }, (_, index) => `第${index + 1}次`);

const failed = (success: string): string => `均未${success}`;

/** Loses all points where no attempt succeeds; which one does makes no difference, and is kept on record. */
export const procedure: RuleKind<ProcedureRule> = {
  kind: 'procedure',
  stands: 'leaf',
  shape: procedureShape,
  inputs: ({ action, success, retries }, at) => [
    {
      key: at.key,
      row: at.key,
      place: 'entry',
      label: `${action}几次${success}`,
      type: 'choice',
      choices: [...attempts(retries), failed(success)],
      isOptional: false,
    },
  ],
  points: ({ retries }, at) =>
    when(any(...attempts(retries).map((it) => chosen(at.key, it))), number(0), number(at.points)),
  maxPoints: (_rule, at) => at.points,
  describe: ({ action, success, again, retries }) =>
    `${action}1次未${success}，再${again}${retries}次`,
  parse: (text) => {
    const normal = normalSentence(text).replace(/^如(?:果)?/, '');
    const [, action, success, again, retries] = sentence.exec(normal) ?? [];
    return checkedRule(procedureShape, {
      kind: 'procedure',
      action,
      success,
      again,
      retries: readAmount(retries),
    });
  },
  check: () => [],
};
