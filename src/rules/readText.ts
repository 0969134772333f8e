import { clauseRuns, isScoring, type ClauseRun } from './clauseRuns';
import { clausesOf, type Clause } from './clauses';
import type { TextAbout } from './looseWords';
import { parsePool } from './pool';
import type { AdjustmentRule, LeafRule, Rule } from './registry';
import type { RuleKind } from './rule';
import { parseTotalCap } from './totalCap';

/** A rule that a part of a text says. */
export interface ReadRule<R extends Rule = Rule> {
  /** With the words of the text as its quote. */
  readonly rule: R;
  /** The words of the text, as they stand there from `start` to `end`. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** Clauses of the same sentence that no rule was read from: they may be a condition of this one. */
  readonly unused: readonly string[];
  /** It was read with something that the words do not say themselves: a year, 不少于1次, that nobody stated an amount. */
  readonly isLoose: boolean;
}

/** What a text of a document says about points. */
export interface ReadText<R extends Rule = Rule> {
  /** In the order of the text. */
  readonly rules: readonly ReadRule<R>[];
  /** Clauses that speak of points and were not understood, with what stands beside them, as they stand there. */
  readonly unread: readonly string[];
  /** Whether it says anything else than these rules. */
  readonly hasMore: boolean;
  /** Sentences that cap bonuses or the total: no rule of an item. */
  readonly caps: readonly string[];
}

const maxClauses = 80;

/**
 * All rules that a text of several sentences says, with as little as possible left unread. A rule is read from neighbouring
 * clauses and only where they are wholly understood; nothing is read twice.
 */
export function readText(text: string, stands: 'leaf', about: TextAbout): ReadText<LeafRule>;
export function readText(
  text: string,
  stands: 'adjustment',
  about: TextAbout,
): ReadText<AdjustmentRule>;
export function readText(
  text: string,
  stands: RuleKind<Rule>['stands'],
  about: TextAbout,
): ReadText {
  const all = clausesOf(text).slice(0, maxClauses);
  const caps = stands === 'leaf' ? [] : capsOf(text, all);
  const clauses = all.filter((it) => !caps.some((cap) => cap.sentence === it.sentence));
  const runs = clauseRuns({ text, clauses, stands, about });
  const rest = clauses.filter((_, at) => !runs.some(({ from, to }) => from <= at && at <= to));
  const isList = runs.some((it) => it.rule.kind === 'subItems');
  return {
    rules: runs.map((run) => readRule(text, clauses, rest, isList ? withOpenScope(run) : run)),
    unread: unreadOf(text, clauses, rest),
    hasMore: rest.length > 0,
    caps: caps.map((it) => it.words),
  };
}

function wordsOf(text: string, { start, end }: Pick<Clause, 'start' | 'end'>): string {
  return text.slice(start, end).trim();
}

/** Neighbours of one sentence together. */
function unreadOf(
  text: string,
  clauses: readonly Clause[],
  rest: readonly Clause[],
): readonly string[] {
  const spans: Clause[] = [];
  for (const it of rest) {
    const last = spans[spans.length - 1];
    const before = clauses[clauses.indexOf(it) - 1];
    const isNext = last?.sentence === it.sentence && last.end === before?.end;
    if (last !== undefined && isNext) spans[spans.length - 1] = { ...last, end: it.end };
    else spans.push(it);
  }
  return spans.map((it) => wordsOf(text, it)).filter((it) => isScoring(it));
}

function readRule(
  text: string,
  clauses: readonly Clause[],
  rest: readonly Clause[],
  { from, to, rule, isLoose }: ClauseRun,
): ReadRule {
  const own = clauses.slice(from, to + 1);
  const [start, end] = trimmed(text, own[0]?.start ?? 0, own[own.length - 1]?.end ?? 0);
  const quote = text.slice(start, end);
  const isBeside = (it: Clause): boolean =>
    own.some((one) => one.sentence === it.sentence) && !/^[：:]/.test(text.slice(it.end));
  const unused = rest.filter(isBeside).map((it) => wordsOf(text, it));
  return { rule: { ...rule, quote }, quote, start, end, unused, isLoose };
}

/** 不得分 below a list of items may mean the one item or all of them, which nobody but a person can say. */
function withOpenScope(run: ClauseRun): ClauseRun {
  const { rule } = run;
  return rule.kind === 'zeroIf' && rule.scope === undefined
    ? { ...run, rule: { ...rule, scope: null } }
    : run;
}

interface Cap {
  readonly sentence: number;
  readonly words: string;
}

function capsOf(text: string, clauses: readonly Clause[]): readonly Cap[] {
  const sentences = [...new Set(clauses.map((it) => it.sentence))];
  return sentences.flatMap((sentence) => {
    const own = clauses.filter((it) => it.sentence === sentence);
    const span = { start: own[0]?.start ?? 0, end: own[own.length - 1]?.end ?? 0 };
    const words = wordsOf(text, span);
    const isCap = parsePool(words) !== null || parseTotalCap(words) !== null;
    return isCap ? [{ sentence, words }] : [];
  });
}

/** Without the blanks and item numbers around it. */
function trimmed(text: string, from: number, to: number): readonly [number, number] {
  const words = text.slice(from, to);
  const [before = ''] =
    /^(?:\s|\d{1,2}[、．]|\d{1,2}\.(?!\d)|[（(]\d{1,2}[)）])+/.exec(words) ?? [];
  return [from + before.length, to - (words.length - words.trimEnd().length)];
}
