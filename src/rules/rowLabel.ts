/** Width of the column of what is scored, in full-width characters. */
const maxWidth = 19;

/**
 * What a row says: the words and what follows them, `内容雷同 −3`. Words too long for the column keep their last clause
 * where it says enough, else their two ends; what follows is kept whole.
 */
export function rowLabel(words: string, suffix: string): string {
  const room = maxWidth - widthOf(suffix);
  const last = words.slice(words.lastIndexOf('，') + 1);
  const short = widthOf(words) > room && last.length >= 4 ? last : words;
  if (widthOf(short) <= room) return short + suffix;
  const kept = Math.max(Math.floor(room) - 1, 4);
  const tail = Math.floor(kept / 2);
  return `${short.slice(0, kept - tail)}…${short.slice(-tail)}${suffix}`;
}

/** A Latin letter, digit or sign takes half of a Chinese character. */
function widthOf(text: string): number {
  const narrow = text.match(/[ -~−]/g)?.length ?? 0;
  return text.length - narrow / 2;
}
