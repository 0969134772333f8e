const wide: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '!': '！',
  '?': '？',
  '~': '～',
};

/** `1.`, `2、`, `（3）` before a sentence, and stray marks. 1.5 is no item number. */
const opening = /^(?:[，；。、：！ ]|\d{1,2}、|\d{1,2}\.(?!\d)|（\d{1,2}）)+/;
const closing = /[，；。、：！ .]+$/;

/**
 * The sentence in one form: full-width punctuation, half-width letters and digits, no spaces but between Latin words, no
 * item number before it and no full stop after it. The same again for a sentence in that form; "" for nothing but marks.
 */
export function normalSentence(text: string): string {
  // Marks that are full-width already would become narrow, and 1，000 the number 1,000.
  const narrow = text.replace(/[^，；：（）！？～]+/g, (it) => it.normalize('NFKC'));
  const marked = narrow
    .replace(/[,;:()!?~]/g, (mark, at: number) =>
      isNumberMark(narrow, at) ? mark : (wide[mark] ?? mark),
    )
    .replace(/[〜∼]/g, '～')
    .replace(/\s+/g, ' ');
  const tight = marked.replace(/ /g, (space, at: number) =>
    isLatin(marked[at - 1]) && isLatin(marked[at + 1]) ? space : '',
  );
  return tight.replace(opening, '').replace(closing, '').normalize('NFC');
}

/** 1,000 and 10:30 keep their marks. */
function isNumberMark(text: string, at: number): boolean {
  return /^\d[,:]\d$/.test(text.slice(Math.max(at - 1, 0), at + 2));
}

function isLatin(character: string | undefined): boolean {
  return /^[0-9A-Za-z]$/.test(character ?? '');
}

/** The sentences of a line that a `；` parts; the line alone where there is none. */
export function sentencesOf(line: string): readonly string[] {
  return line
    .split(/[；;]/)
    .map((it) => it.trim())
    .filter((it) => it !== '');
}
