import { amountPattern, readAmount } from './amount';
import type { Clause } from './clauses';
import { looseWords, withDiscretion, type TextAbout } from './looseWords';
import { usualStep } from './pointStep';
import { parseRule, type Rule } from './registry';
import type { RuleKind } from './rule';
import { normalSentence } from './sentence';

/** A text with its clauses, and what its rules may be. */
export interface ClauseReader {
  readonly text: string;
  readonly clauses: readonly Clause[];
  readonly stands: RuleKind<Rule>['stands'];
  readonly about: TextAbout;
}

/** Neighbouring clauses, 0-based from `from` to `to`, both included, that are one rule. */
export interface ClauseRun {
  readonly from: number;
  readonly to: number;
  readonly rule: Rule;
  /** Read with something that the words themselves do not say. */
  readonly isLoose: boolean;
}

type Found = Pick<ClauseRun, 'rule' | 'isLoose'>;

/** Clauses that speak of points: left unread, something is missing. */
const scoring =
  /[\d一二两三四五六七八九十半]分(?![之点钟])|得分|扣分|加分|减分|计分|记分|满分|扣完|一票否决|归零|酌情|（\d+\.\d+）/;
/** How a clause ends a rule without speaking of points: with a number, a period, a day. */
const demanding = /\d|[每按](?:个)?(?:天|日|周|旬|月|季|半年|年)|年底|[一二两三四五六七八九十]次/;
/** Clauses that go on with a demand. */
const consequence = /^(?:否则|逾期|超期)/;
const firstItem = /^\s*(?:[（(]1[)）]|1[.、．](?!\d))/;
const lastPoints = new RegExp(`^[^（）]+（${amountPattern}分）$`);

const cost = { unread: 50, unused: 1, strict: 0.5, loose: 0.8 } as const;
const maxChars = 1500;

/** Whether the words speak of points. */
export function isScoring(words: string): boolean {
  return scoring.test(normalSentence(words));
}

interface Way {
  readonly cost: number;
  readonly runs: readonly ClauseRun[];
}

const none: Way = { cost: 0, runs: [] };

/**
 * The runs that leave as little as possible unread, above all of what speaks of points, in the fewest rules; in order, none
 * over another.
 */
export function clauseRuns(reader: ClauseReader): readonly ClauseRun[] {
  const { clauses, stands } = reader;
  const words = clauses.map((it) => wordsOf(reader, it));
  const isEnd = (at: number): boolean =>
    stands === 'adjustment' || scoring.test(words[at] ?? '') || demanding.test(words[at] ?? '');
  /** The best way to read from each clause on; filled from the last clause to the first. */
  const ways: Way[] = [];
  for (let from = clauses.length - 1; from >= 0; from--) {
    const next = ways[from + 1] ?? none;
    const skip = scoring.test(words[from] ?? '') ? cost.unread : cost.unused;
    let best: Way = { cost: next.cost + skip, runs: next.runs };
    for (let to = clauses.length - 1; to >= from; to--) {
      const after = ways[to + 1] ?? none;
      if (isEnd(to) && after.cost + cost.strict < best.cost)
        best = better(best, readRun(reader, from, to), after);
    }
    ways[from] = best;
  }
  return ways[0]?.runs ?? [];
}

/** `best`, unless the run with what follows it is cheaper. */
function better(best: Way, run: ClauseRun | null, after: Way): Way {
  if (run === null) return best;
  const price = after.cost + (run.isLoose ? cost.loose : cost.strict);
  return price < best.cost ? { cost: price, runs: [run, ...after.runs] } : best;
}

function wordsOf({ text }: ClauseReader, { start, end }: Clause): string {
  return normalSentence(text.slice(start, end));
}

function readRun(reader: ClauseReader, from: number, to: number): ClauseRun | null {
  const { text, clauses } = reader;
  const words = text.slice(clauses[from]?.start ?? 0, clauses[to]?.end ?? 0);
  if (words.length > maxChars || beginsList(reader, from + 1, to)) return null;
  const strict = parse(reader, words);
  if (strict !== null && !isOneDemand(reader, strict, from, to)) return null;
  const found =
    strict === null ? readOtherwise(reader, words, from, to) : { rule: strict, isLoose: false };
  return found && { from, to, ...found };
}

/** What the words say together with what stands around them; of a leaf a clause alone, of an item a whole sentence. */
function readOtherwise(
  reader: ClauseReader,
  words: string,
  from: number,
  to: number,
): Found | null {
  const { stands, about } = reader;
  const isItem = stands === 'adjustment';
  if (isItem ? !isSentence(reader, from, to) : from !== to) return null;
  const rule = parse(reader, isItem ? withDiscretion(words) : looseWords(words, about));
  if (rule !== null) return { rule, isLoose: true };
  return isItem ? null : wholeLeaf(reader, words);
}

function parse({ stands }: ClauseReader, words: string | null): Rule | null {
  if (words === null) return null;
  return stands === 'leaf' ? parseRule(words, 'leaf') : parseRule(words, 'adjustment');
}

/** Whether a list begins within: what stands before its first item is no part of it. */
function beginsList({ text, clauses }: ClauseReader, from: number, to: number): boolean {
  return clauses.slice(from, to + 1).some(({ start }) => firstItem.test(text.slice(start)));
}

/** A demand is one clause, with its consequence behind it: what stands before or between is a demand of its own. */
function isOneDemand(reader: ClauseReader, { kind }: Rule, from: number, to: number): boolean {
  if (kind !== 'threshold' && kind !== 'deadline') return true;
  const later = reader.clauses.slice(from + 1, to + 1);
  return later.every((it) => consequence.test(wordsOf(reader, it)));
}

function isSentence({ clauses }: ClauseReader, from: number, to: number): boolean {
  const first = clauses[from]?.sentence;
  const isOther = (at: number): boolean => clauses[at]?.sentence !== first;
  return clauses[to]?.sentence === first && isOther(from - 1) && isOther(to + 1);
}

/** 公开情况（2分） on a leaf of 2 points: somebody judges all of it. */
function wholeLeaf({ about }: ClauseReader, words: string): Found | null {
  const [, stated] = lastPoints.exec(normalSentence(words)) ?? [];
  if (about.points === null || readAmount(stated) !== about.points) return null;
  return { rule: { kind: 'judged', step: usualStep([about.points]) }, isLoose: false };
}
