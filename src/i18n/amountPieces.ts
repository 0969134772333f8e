/** A piece of a rule's sentence. */
export interface SentencePiece {
  readonly text: string;
  readonly isAmount: boolean;
}

/** A number with the word it counts: 5分, 95%, 3～4分. */
const amount = /(\d+(?:\.\d+)?(?:[～-]\d+(?:\.\d+)?)?(?:%|\p{Script=Han})?)/u;

/** A sentence in pieces, the amounts for themselves, so that they catch the eye. */
export function amountPieces(sentence: string): readonly SentencePiece[] {
  return sentence
    .split(amount)
    .map((text, at) => ({ text, isAmount: at % 2 === 1 }))
    .filter((it) => it.text !== '');
}
