/** Bytes of every sign that GBK, the code page of Chinese Windows, has in two bytes. */
function pairs(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder('gbk');
  const found = new Map<string, readonly [number, number]>();
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      const sign = decoder.decode(new Uint8Array([first, second]));
      if (sign.length === 1 && sign !== '\ufffd' && !found.has(sign))
        found.set(sign, [first, second]);
    }
  }
  return found;
}

/** The text in GBK, as the command prompt of Chinese Windows reads its scripts. @throws where a sign has no place in it */
export function encodeGbk(text: string): Uint8Array {
  const known = pairs();
  return Uint8Array.from(
    Array.from(text).flatMap((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      if (code < 0x80) return [code];
      const pair = known.get(sign);
      if (pair === undefined) throw new Error(`GBK lacks ${sign}`);
      return pair;
    }),
  );
}
