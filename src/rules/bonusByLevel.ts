import * as v from 'valibot';
import { add, compare, input, multiply, number, when, type Expression } from '../base/expression';
import { amountPattern, pointsShape, readAmount } from './amount';
import { checkedRule } from './checkedRule';
import { countInput } from './countInput';
import { measurePattern, measures, type Measure } from './measure';
import { fieldOption, openReading } from './openReading';
import { bareWords, phraseShape } from './phrase';
import { rowLabel } from './rowLabel';
import type { RuleKind, RulePlace, RuleSource } from './rule';
import { normalSentence } from './sentence';

/** One level of a bonus: 被江西省采用, 10. */
export interface BonusLevel {
  /** Unique in its rule; entries are kept by it. A sentence read back numbers its levels `1`, `2`, … */
  readonly key: string;
  readonly name: string;
  readonly points: number;
}

/** 被江西省采用加10分，被宜春市采用加5分. */
export interface BonusByLevelRule extends RuleSource {
  readonly kind: 'bonusByLevel';
  /** What is rewarded: 报送政务公开经验信息. "" where the sentence does not say. */
  readonly what: string;
  readonly measure: Measure;
  readonly levels: readonly BonusLevel[];
  /** Whether each one counts or only the highest level reached; null until decided, and provisionally each. */
  readonly reading: 'each' | 'highest' | null;
}

const levelShape = v.strictObject({
  key: v.pipe(v.string(), v.regex(/^[\dA-Za-z]{1,20}$/)),
  name: v.pipe(
    phraseShape,
    v.check((text) => !text.includes('，'), 'a level has no comma'),
  ),
  points: pointsShape,
});

/** JSON of a bonus by level; keys of the levels are unique. */
export const bonusByLevelShape = v.strictObject({
  kind: v.literal('bonusByLevel'),
  what: v.union([v.literal(''), phraseShape]),
  measure: v.picklist(measures),
  levels: v.pipe(
    v.array(levelShape),
    v.minLength(1),
    v.check((it) => new Set(it.map(({ key }) => key)).size === it.length, 'level keys repeat'),
  ),
  reading: v.nullable(v.picklist(['each', 'highest'])),
  quote: v.optional(v.string()),
});

/** What documents count here where they name no measure. */
const usualMeasure = '篇';

const levelClause = new RegExp(`^(.+?)加${amountPattern}分$`);
const readingClause = {
  each: new RegExp(`^按${measurePattern}累加$`),
  highest: new RegExp(`^按${measurePattern}取最高$`),
  open: new RegExp(`^按${measurePattern}计$`),
};

function readingOf({ reading, measure }: BonusByLevelRule): readonly string[] {
  if (reading === null) return measure === usualMeasure ? [] : [`按${measure}计`];
  return [reading === 'each' ? `按${measure}累加` : `按${measure}取最高`];
}

function isReading(clause: string): boolean {
  return Object.values(readingClause).some((it) => it.test(clause));
}

function readReading(clause: string): Pick<BonusByLevelRule, 'reading'> & { measure: string } {
  const each = readingClause.each.exec(clause);
  const highest = readingClause.highest.exec(clause);
  const open = readingClause.open.exec(clause);
  const reading = each ? 'each' : highest ? 'highest' : null;
  return { reading, measure: (each ?? highest ?? open)?.[1] ?? usualMeasure };
}

const countKey = (at: RulePlace, level: BonusLevel): string => `${at.key}/${level.key}`;

/** The points of the highest level with a count, asked from the top. */
function highestReached(rule: BonusByLevelRule, at: RulePlace): Expression {
  const upwards = rule.levels.slice().sort((one, other) => one.points - other.points);
  return upwards.reduce<Expression>(
    (lower, level) =>
      when(compare(input(countKey(at, level)), '>', number(0)), number(level.points), lower),
    number(0),
  );
}

/** Wins points for each counted one, or for the highest level reached; one row a level. */
export const bonusByLevel: RuleKind<BonusByLevelRule> = {
  kind: 'bonusByLevel',
  stands: 'adjustment',
  shape: bonusByLevelShape,
  inputs: (rule, at) =>
    rule.levels.map((level) =>
      countInput(countKey(at, level), {
        label: rowLabel(level.name, `（${rule.measure}）+${level.points}`),
        unit: rule.measure,
        max: null,
      }),
    ),
  points: (rule, at) =>
    rule.reading === 'highest'
      ? highestReached(rule, at)
      : add(...rule.levels.map((it) => multiply(number(it.points), input(countKey(at, it))))),
  maxPoints: (rule) =>
    rule.reading === 'highest' ? Math.max(...rule.levels.map((it) => it.points)) : null,
  describe: (rule) =>
    [
      ...(rule.what === '' ? [] : [rule.what]),
      ...rule.levels.map((it) => `${it.name}加${it.points}分`),
      ...readingOf(rule),
    ].join('，'),
  parse: (text) => {
    const clauses = normalSentence(text).split('，');
    const first = clauses.findIndex((it) => levelClause.test(it));
    const end = clauses.length - (isReading(clauses[clauses.length - 1] ?? '') ? 1 : 0);
    const levels = clauses.slice(Math.max(first, 0), end).map((clause, index) => {
      const [, name, points] = levelClause.exec(clause) ?? [];
      return { key: String(index + 1), name: bareWords(name), points: readAmount(points) };
    });
    const what = clauses.slice(0, Math.max(first, 0)).join('，');
    const read = readReading(clauses[end] ?? '');
    return checkedRule(bonusByLevelShape, { kind: 'bonusByLevel', what, levels, ...read });
  },
  check: (rule, at) => {
    if (rule.reading !== null) return [];
    const finding = openReading(at, {
      code: 'PER_ITEM_OR_HIGHEST',
      effect: 'total',
      params: {
        measure: rule.measure,
        levels: rule.levels.map(({ name, points }) => ({ name, points })),
      },
      options: [
        fieldOption(at, 'each', 'reading', 'each'),
        fieldOption(at, 'highest', 'reading', 'highest'),
      ],
    });
    return [finding];
  },
};
