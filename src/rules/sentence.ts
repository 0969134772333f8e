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

const isLatin = (character: string | undefined): boolean => /^[0-9A-Za-z]$/.test(character ?? '');

/** `1.`, `2、`, `（3）` before a sentence, and stray punctuation. */
const opening = /^(?:[，；。、：！ ]|\d{1,2}[.、](?!\d)|（\d{1,2}）)+/;
const closing = /[，；。、：！ .]+$/;

/**
 * The sentence in one form: full-width punctuation, half-width letters and digits, no spaces but between Latin words, no
 * item number before it and no full stop after it. The same again for a sentence in that form; "" for nothing but marks.
 */
export function normalSentence(text: string): string {
  const narrow = text.normalize('NFKC').replace(/\s+/g, ' ');
  const tight = narrow.replace(/ /g, (space, at: number) =>
    isLatin(narrow[at - 1]) && isLatin(narrow[at + 1]) ? space : '',
  );
  const marked = tight
    .replace(/[,;:()!?~]/g, (mark, at: number) =>
      /[,:]/.test(mark) && isLatin(tight[at - 1]) && isLatin(tight[at + 1])
        ? mark
        : (wide[mark] ?? mark),
    )
    .replace(/[〜∼]/g, '～')
    .replace(/｡/g, '。');
  return marked.replace(opening, '').replace(closing, '');
}
