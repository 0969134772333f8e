import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { createXlsxHost } from '../../../src/hosts/xlsx/xlsxHost';

const workbook = new Uint8Array(readFileSync(join(__dirname, '../fixtures/userWorkbook.xlsx')));
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function utf16(text: string): readonly number[] {
  return Array.from(text).flatMap((it) => [it.charCodeAt(0), 0]);
}

function changed(change: (parts: Record<string, Uint8Array>) => void): Uint8Array {
  const parts = unzipSync(workbook);
  change(parts);
  return zipSync(parts);
}

function replaceIn(from: string, to: string): (parts: Record<string, Uint8Array>) => void {
  return (parts) => {
    const xml = Buffer.from(parts['xl/workbook.xml'] ?? []).toString();
    expect(xml).toContain(from);
    parts['xl/workbook.xml'] = strToU8(xml.replace(from, to));
  };
}

/** The workbook stored without compression, one digit of it changed as a bad disk would. */
function damaged(): Uint8Array {
  const bytes = zipSync(unzipSync(workbook), { level: 0 });
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf('<v>120.5</v>');
  expect(at).toBeGreaterThan(0);
  bytes[at + 3] = 0x39;
  return bytes;
}

/** A zip file whose directory claims that its one entry unpacks to almost 4 GB. */
function bomb(): Uint8Array {
  const bytes = zipSync({ 'xl/workbook.xml': new Uint8Array(1000) });
  const directory = bytes.findIndex(
    (_, at) => bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1,
  );
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(directory + 24, 0xf0000000, true);
  return bytes;
}

describe('a file that cannot be worked on is refused by its own code:', () => {
  it.each<readonly [string, string, Uint8Array]>([
    [
      'an encrypted workbook',
      'password',
      new Uint8Array([...compound, ...Array<number>(600).fill(0), ...utf16('EncryptedPackage')]),
    ],
    [
      'an old .xls file',
      'legacy',
      new Uint8Array([...compound, ...Array<number>(600).fill(0), ...utf16('Workbook')]),
    ],
    ['an empty file', 'corrupt', new Uint8Array()],
    ['a text file', 'corrupt', strToU8('name,score\n')],
    ['a zip file cut in the middle', 'corrupt', workbook.subarray(0, workbook.length >> 1)],
    ['a zip file without its last bytes', 'corrupt', workbook.subarray(0, workbook.length - 30)],
    ['a workbook in which one digit of a stored score is another', 'corrupt', damaged()],
    [
      'a workbook whose workbook part is gone',
      'corrupt',
      changed((parts) => delete parts['xl/workbook.xml']),
    ],
    [
      'a workbook whose workbook part is half a text',
      'corrupt',
      changed((parts) => (parts['xl/workbook.xml'] = strToU8('<workbook><sheets>'))),
    ],
    [
      'a sheet without its link',
      'corrupt',
      changed((parts) => delete parts['xl/_rels/workbook.xml.rels']),
    ],
    ['a zip file of pictures', 'foreign', zipSync({ 'a.png': new Uint8Array(10) })],
    [
      'a Word document',
      'foreign',
      changed((parts) => {
        const types = Buffer.from(parts['[Content_Types].xml'] ?? []).toString();
        parts['[Content_Types].xml'] = strToU8(
          types.replaceAll('spreadsheetml.sheet', 'wordprocessingml.document'),
        );
      }),
    ],
    [
      'a workbook that counts its days from 1904',
      'date1904',
      changed(replaceIn('date1904="false"', 'date1904="1"')),
    ],
    [
      'a workbook of the strict kind',
      'strictFormat',
      changed(
        replaceIn(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        ),
      ),
    ],
    ['a zip file that unpacks to gigabytes', 'tooLarge', bomb()],
  ])('%s is %s', async (_, code, bytes) => {
    await expect(createXlsxHost(bytes, '文件.xlsx')).rejects.toMatchObject({
      name: 'HostError',
      code,
    });
  });

  it('a whole workbook is opened', async () => {
    expect(await (await createXlsxHost(workbook)).sheets()).toHaveLength(4);
  });

  it('a file whose parts are named with backslashes is opened', async () => {
    const parts = Object.entries(unzipSync(workbook)).map(([path, it]) => [
      path.replaceAll('/', '\\'),
      it,
    ]);
    const host = await createXlsxHost(
      zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>),
    );
    expect(await host.sheets()).toHaveLength(4);
  });
});
