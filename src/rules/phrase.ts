import * as v from 'valibot';
import { eachPattern, eventMeasurePattern, lackPattern, measures } from './measure';
import { normalSentence } from './sentence';

/** What speaks of points has an amount or a consequence of its own, so the phrase would hide a second rule. */
const points =
  /[\d一二两三四五六七八九十百半]分(?![之点])|得分|计分|扣分|加分|减分|[满全等]分|扣完|一票否决/;
const date = /\d{4}年\d{1,2}月\d{1,2}日(?:以|之)?前/;
const eachClause = new RegExp(`(?:^|，)${eachPattern}${eventMeasurePattern}`);
/** Words that belong to the consequence: cut off from it, it would say something else. */
const danglingWords = [
  '最多|最高|至多|至少|最低|累计|累积|合计|共计|一共|总共|共|各|均|分别|每|另|再|额外|加倍',
  '否则|其余|其他|可以|可|(?<![回响反供对适])应|酌情|视情|视情况|适当|一律|直接|不|仅|只|第|超过|满|达|达到|连续',
  '不足|低于|少于|多于|大于|小于|部分|该项|本项|此项|该指标|本指标|则|即',
];
const dangling = new RegExp(`(?:${danglingWords.join('|')})$`);
const particle = /(?:^|[^目标])的$/;
const one = `${eachPattern}|每(?:${lackPattern})|\\d|[一二两三四五六七八九十几]`;
const count = new RegExp(`(?:${one})(?:${measures.join('|')})$`);
const threshold = new RegExp(
  `(?:少于|不足|低于|未达|未达到|不到|不满)\\d+(?:${measures.join('|')})$`,
);

const maxChars = 60;

/** Whether the words end in 3处, 三处 or 每处. */
export function endsInCount(text: string): boolean {
  return count.test(text);
}

/**
 * Whether the words can stand in a rule's sentence as what happened, and be read back from it: in the form of
 * `normalSentence`, without points, dates, a count at the end, or a word that belongs to the consequence.
 */
export function isPhrase(text: string): boolean {
  if (text === '' || text.length > maxChars || text !== normalSentence(text)) return false;
  if (/[。；]/.test(text) || eachClause.test(text)) return false;
  if ([points, date, dangling, particle].some((it) => it.test(text))) return false;
  return !endsInCount(text) || threshold.test(text);
}

/** Words of a document that `isPhrase` accepts. */
export const phraseShape = v.pipe(
  v.string(),
  v.check(isPhrase, 'not a phrase that a rule can be read back from'),
);

/** The words without a comma and 的 after them, as they stand before 扣 or 不得分; the 的 of 目的 is kept. */
export function bareWords(words: string | undefined): string {
  const bare = (words ?? '').replace(/，$/, '');
  return particle.test(bare) ? bare.slice(0, -1) : bare;
}
