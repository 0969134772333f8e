/** The text on one line, cut to `max` characters (UTF-16 units, as Excel counts) with an ellipsis in place of the rest. */
export function clip(text: string, max: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= max) return line;
  // Half of a surrogate pair would show as a broken sign.
  const kept = line.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept}…`;
}
