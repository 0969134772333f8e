/** Characters that fit the column of what is scored. */
const maxChars = 18;

/**
 * What a row says: the words and what follows them, `内容雷同 −3`. Long words keep their last clause where it says enough,
 * else their two ends; what follows is kept whole.
 */
export function rowLabel(words: string, suffix: string): string {
  const room = Math.max(maxChars - suffix.length, 8);
  const last = words.slice(words.lastIndexOf('，') + 1);
  const short = words.length > room && last.length >= 4 ? last : words;
  if (short.length <= room) return short + suffix;
  const tail = Math.floor((room - 1) / 2);
  return `${short.slice(0, room - 1 - tail)}…${short.slice(-tail)}${suffix}`;
}
