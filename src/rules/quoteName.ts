const longest = 24;

/** A short name for what a sentence of a document speaks of: its first words. */
export function quoteName(quote: string): string {
  const [first = ''] = quote.split(/[，。；：,;:\n（(]/);
  return first.length > longest ? `${first.slice(0, longest - 1)}…` : first;
}
