/** Excel's limit. */
const mostChars = 31;

/**
 * Names for copies that a person shall see now: that of the sheet each is a copy of, then `label`, numbered where that is taken. An original
 * of which nothing is known is '', and goes by the label alone.
 */
export function shownNames(
  originals: readonly string[],
  taken: readonly string[],
  label: string,
): readonly string[] {
  const used = new Set(taken.map((it) => it.toLowerCase()));
  return originals.map((original) => {
    const stem = original.replace(/[\\/?*:[\]]/g, '');
    let name = fit(stem, label);
    for (let count = 2; used.has(name.toLowerCase()); count += 1)
      name = fit(stem, `${label}${count}`);
    used.add(name.toLowerCase());
    return name;
  });
}

function fit(stem: string, end: string): string {
  return stem.slice(0, mostChars - end.length) + end;
}
