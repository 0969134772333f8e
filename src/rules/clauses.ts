/** A part of a text between two marks, as it stands there. */
export interface Clause {
  /** 0-based, the end not included; without the mark that ends it. */
  readonly start: number;
  readonly end: number;
  /** 0-based number of the sentence it belongs to; sentences end at 。；：！？ and line ends. */
  readonly sentence: number;
}

/** A mark, the number of an item, or points in brackets, after which something else begins. */
const mark =
  /\s(?=\d{1,2}[.、．]\s?[^\d\s])|[，,。；;：:！!？?\n]|(?=[（(]\d{1,2}[)）])|(?<=[（(](?:[\d.]{1,4}分|\d\.\d+)[)）])/g;
const ends = /[。；;：:！!？?\s]/;
const bracket = /[（(「『“"《〈【[]|[）)」』”"》〉】\]]/g;

/**
 * The clauses of a text, empty ones left out. A comma within brackets or quotation marks parts nothing; in a line whose
 * brackets do not match every comma does.
 */
export function clausesOf(text: string): readonly Clause[] {
  const found: Clause[] = [];
  let [start, sentence] = [0, 0];
  const take = (end: number): void => {
    if (text.slice(start, end).trim() !== '') found.push({ start, end, sentence });
  };
  for (const { 0: at, index } of text.matchAll(mark)) {
    if (isInside(text, index) || isNumberMark(text, at, index)) continue;
    take(index);
    start = index + at.length;
    if (ends.test(at)) sentence += 1;
  }
  take(text.length);
  return found;
}

/** Whether brackets are open at that place of its line. */
function isInside(text: string, at: number): boolean {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const to = text.indexOf('\n', at);
  const line = text.slice(from, to === -1 ? text.length : to);
  return depth(line) === 0 && depth(text.slice(from, at)) > 0;
}

/** How many brackets of the text are open at its end; two of `"` are a pair. */
function depth(text: string): number {
  let [open, quotes] = [0, 0];
  for (const [at] of text.matchAll(bracket)) {
    if (at === '"') quotes += 1;
    else open += /[（(「『“《〈【[]/.test(at) ? 1 : -1;
  }
  return open + (quotes % 2);
}

/** 1,000 and 10:30 are numbers. */
function isNumberMark(text: string, at: string, index: number): boolean {
  return /[,:]/.test(at) && /^\d.\d$/.test(text.slice(Math.max(index - 1, 0), index + 2));
}
