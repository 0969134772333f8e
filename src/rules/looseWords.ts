import { normalSentence } from './sentence';

/** What a text says around a clause and a clause alone cannot know. */
export interface TextAbout {
  /** Points of the leaf, null where it has none, and for items outside the tree. */
  readonly points: number | null;
  /** The year of the scheme, for 年底前. */
  readonly year: number;
}

const yearEnd = /年底((?:以|之)?前)/;
const monthDay = /(?<![\d年])(\d{1,2}月\d{1,2}日(?:以|之)?前)/;

/** 每季度 or 每月 followed by what is to be done, and by no number. */
const duty = /^(.*?)每(?:个)?(季度|半年|年|月|周|旬|日|天)(?!度)([^，\d不未无扣得加减分]{2,12})$/;
const amount = /[一二两三四五六七八九十](?:次|篇|条|项|个|件|份|期|场)/;

/**
 * Other words for a clause that says the same in a way the rules can read, with what the scheme around it says: 年底前 with its
 * year, 每季度听取汇报 as at least once. null where there are none. What comes of them needs a person's look.
 */
export function looseWords(clause: string, { year }: TextAbout): string | null {
  const text = normalSentence(clause);
  const [, before = '', period, deed] = duty.exec(text) ?? [];
  if (deed !== undefined && !amount.test(text)) return `${before}每${period}${deed}不少于1次`;
  if (/\d{4}年/.test(text)) return null;
  const dated = text.replace(yearEnd, `${year}年12月31日$1`).replace(monthDay, `${year}年$1`);
  return dated === text ? null : dated;
}

/** 予以加分 without an amount. */
const favour = /，?(?:在[^，]*中)?(?:予以|给予|适当|视情)(?:予以|给予)?(?:加|扣|减)分$/;
const points = /分(?![之点钟局会公])|酌情/;

/** A sentence of an item that states no amount, as one of discretion; null for one that speaks of points. */
export function withDiscretion(sentence: string): string | null {
  const bare = normalSentence(sentence).replace(favour, '');
  return points.test(bare) ? null : `${bare}，酌情而定`;
}
