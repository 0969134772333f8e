import { normalSentence } from './sentence';

/** Words of any sentence that takes or gives points. */
const common = /扣完为止|不得分|最多[扣得加]|扣分上限|[\d.]+分?|，/g;
const least = 4;

/** Whether two sentences speak of the same: but for their numbers they are alike, or so many characters in a row are. */
export function sharesWords(one: string, other: string): boolean {
  const [words, among] = [one, other].map((it) => normalSentence(it).replace(common, ' '));
  if (words === undefined || among === undefined) return false;
  const [plain, plainOther] = [one, other].map((it) => normalSentence(it).replace(/[\d.]+/g, ''));
  if (plain === plainOther && plain !== '') return true;
  return Array.from({ length: words.length }, (_, at) => words.slice(at, at + least)).some(
    (it) => it.length === least && !it.includes(' ') && among.includes(it),
  );
}
