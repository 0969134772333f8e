import { plainText } from './plainText';

/**
 * The one name that a text resembles: one of them holds the other, or a single character differs. null where there is none, or
 * more than one. Only for a person to look at: it is never taken for what was meant.
 */
export function nearName(text: string, names: readonly string[]): string | null {
  const wanted = plainText(text).replaceAll(' ', '');
  if (wanted.length < 2) return null;
  const holding = names.filter((it) => it.includes(wanted) || wanted.includes(it));
  if (holding.length > 0) return onlyOne(holding);
  return onlyOne(names.filter((it) => isOneApart(it, wanted)));
}

function onlyOne(names: readonly string[]): string | null {
  return names.length === 1 ? (names[0] ?? null) : null;
}

/** One character more, less or another. */
function isOneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.max(a.length, b.length) < 3) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (
    end < Math.min(a.length, b.length) - start &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  )
    end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}
