/** A document that a text refers to: 乌委办通 and 〔2017〕81号. */
export interface Citation {
  readonly words: string;
  readonly number: string;
}

/** Brackets are written in several ways. */
const cited = /(\p{Script=Han}{2,12})[〔[（(【](20\d{2}|19\d{2})[〕\]）)】] ?(\d{1,4}) ?号/gu;

/** What stands before the words of a document in a sentence, and is none of them. */
const before =
  /^.*(?:根据|按照|依照|依据|关于|落实|贯彻|执行|遵照|参照|印发|的|以|按|见|和|与|及|引)/;

/** The documents that a text refers to by their numbers, in its order. */
export function citationsIn(text: string): readonly Citation[] {
  return Array.from(text.matchAll(cited), ([, words = '', year = '', count = '']) => ({
    words: words.replace(before, ''),
    number: `〔${year}〕${count}号`,
  }));
}
