/** A sentence of the document; `isApplied` where it took or gave points here. */
export interface Quote {
  readonly text: string;
  readonly isApplied: boolean;
}

/** A piece of text, underlined where it is a sentence applied. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

function splitAt(piece: Piece, quote: string): readonly Piece[] {
  const at = piece.isMarked ? -1 : piece.text.indexOf(quote);
  if (at < 0) return [piece];
  return [
    { text: piece.text.slice(0, at), isMarked: false },
    { text: quote, isMarked: true },
    { text: piece.text.slice(at + quote.length), isMarked: false },
  ].filter((it) => it.text !== '');
}

/** The criterion in pieces, those of its own sentences marked that were applied; then the sentences that do not stand in it. */
export function markQuotes(
  criterion: string,
  quotes: readonly Quote[],
): { readonly criterion: readonly Piece[]; readonly rest: readonly Piece[] } {
  const inside = quotes.filter((it) => criterion.includes(it.text));
  const marked = inside
    .filter((it) => it.isApplied)
    .reduce<readonly Piece[]>(
      (pieces, quote) => pieces.flatMap((it) => splitAt(it, quote.text)),
      [{ text: criterion, isMarked: false }],
    );
  const rest = quotes
    .filter((it) => !inside.includes(it))
    .map((it) => ({ text: it.text, isMarked: it.isApplied }));
  return { criterion: marked, rest };
}
