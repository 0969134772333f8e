import { strToU8, zipSync } from 'fflate';
import { checksum, readChecksums } from '../../../src/hosts/xlsx/checksum';

it('the checksum is the one of the standard: 123456789 gives CBF43926', () => {
  expect(checksum(strToU8('123456789'))).toBe(0xcbf43926);
  expect(checksum(new Uint8Array())).toBe(0);
});

it('a zip file states the checksum of each entry, under names in any script', () => {
  const texts = { 'a.xml': 'a', '名.xml': '名', 'folder/b.xml': '' };
  const zip = zipSync(
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])),
  );
  const stated = readChecksums(zip);
  expect(Array.from(stated.keys())).toStrictEqual(Object.keys(texts));
  for (const [name, text] of Object.entries(texts))
    expect(stated.get(name)).toBe(checksum(strToU8(text)));
  expect(readChecksums(strToU8('no zip file at all, but long enough')).size).toBe(0);
});
