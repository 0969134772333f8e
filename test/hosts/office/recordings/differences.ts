/** Where two values of JSON differ, a line each: `path.to.it: 3 → 4`; none where they are equal. */
export function differences(before: unknown, after: unknown, path: string): readonly string[] {
  if (isGroup(before) && isGroup(after) && Array.isArray(before) === Array.isArray(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((it) => differences(before[it], after[it], `${path}.${it}`));
  }
  const [from, to] = [JSON.stringify(before), JSON.stringify(after)];
  return from === to ? [] : [`${path}: ${short(from)} → ${short(to)}`];
}

/** An object or a list. */
function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function short(text: string | undefined): string {
  if (text === undefined) return 'nothing';
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
