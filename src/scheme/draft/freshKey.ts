/** A key like the last of `like`, counted on until it is none of `used`: after T18 comes T19. `base` where there is none to follow. */
export function freshKey(like: readonly string[], used: ReadonlySet<string>, base: string): string {
  const [, stem = `${base}-`, digits = '0'] =
    /^(.*?)(\d+)$/.exec(like[like.length - 1] ?? '') ?? [];
  for (let number = Number(digits) + 1; ; number++) {
    const key = stem + String(number).padStart(digits.length, '0');
    if (!used.has(key)) return key;
  }
}
