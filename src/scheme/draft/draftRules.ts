import { parseRule, ruleSentence, type AdjustmentRule, type LeafRule } from '../../rules/registry';
import { sentencesOf } from '../../rules/sentence';
import { keepItemKeys } from './keepItemKeys';

/** The rules that the lines of a cell say, and the lines that no kind of rule says. */
export interface ReadRules<R> {
  readonly rules: readonly R[];
  readonly unknown: readonly string[];
}

/**
 * The rules of a leaf, a sentence a line; a line of several sentences parted by `；` is read one by one. A sentence that was
 * there before is the rule it was, quote and all; of a changed list the items that kept their names keep their keys.
 */
export function draftLeafRules(text: string, before: readonly LeafRule[]): ReadRules<LeafRule> {
  return readLines(text, before, (it) => parseRule(it, 'leaf'));
}

/** The same of a bonus or penalty item. */
export function draftItemRules(
  text: string,
  before: readonly AdjustmentRule[],
): ReadRules<AdjustmentRule> {
  return readLines(text, before, (it) => parseRule(it, 'adjustment'));
}

function readLines<R extends LeafRule | AdjustmentRule>(
  text: string,
  before: readonly R[],
  parse: (sentence: string) => R | null,
): ReadRules<R> {
  const known = new Map(before.map((it) => [ruleSentence(it), it]));
  const read = (sentence: string): R | null => known.get(sentence) ?? parse(sentence);
  const rules: R[] = [];
  const unknown: string[] = [];
  for (const line of text.split('\n').map((it) => it.trim())) {
    if (line === '') continue;
    const found = readLine(line, read);
    if (found === null) unknown.push(line);
    else rules.push(...found);
  }
  return { rules: keepItemKeys(rules, before), unknown };
}

/** null where not all of the line is understood. */
function readLine<R>(line: string, read: (sentence: string) => R | null): readonly R[] | null {
  const whole = read(line);
  if (whole !== null) return [whole];
  const parts = sentencesOf(line);
  const rules = parts.flatMap((it) => read(it) ?? []);
  return parts.length > 1 && rules.length === parts.length ? rules : null;
}
