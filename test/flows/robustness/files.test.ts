import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { fileIssue } from '../../../src/flows/fileIssue';
import { journalOf } from '../../../src/hosts/inPlace/journal';
import { toLines } from '../../../src/hosts/inPlace/journalLines';
import { createXlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import { HostError } from '../../../src/workbook/host';
import type { Issue } from '../../../src/base/issue';
import { filledTowns } from '../openSession';
import { expectWords } from './filled';

/** What the pane says of a file that cannot be opened. */
async function refusal(bytes: Uint8Array, name = '考评.xlsx'): Promise<Issue> {
  try {
    await createXlsxHost(bytes, name);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const issue = fileIssue(error, name);
    expectWords(issue);
    return issue;
  }
  throw new Error('the file was opened');
}

/** A compound file, as Office writes encrypted and old workbooks: the names of its streams are in UTF-16. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(stream).forEach((it, index) => bytes.set([it.charCodeAt(0), 0], 1024 + index * 2));
  return bytes;
}

const name = '考评.xlsx';

test('a file with a password is named as one', async () => {
  expect(await refusal(compoundFile('EncryptedPackage'))).toMatchObject({
    code: 'file.password',
    params: { name },
  });
});

test('a workbook of the old kind is no .xlsx', async () => {
  expect((await refusal(compoundFile('Workbook'))).code).toBe('file.notXlsx');
});

test('a text document in a zip file is no .xlsx', async () => {
  const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
  const relations = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
  const docx = zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(relations),
    'word/document.xml': strToU8('<w:document/>'),
  });
  expect((await refusal(docx)).code).toBe('file.notXlsx');
  expect((await refusal(zipSync({ 'a.txt': strToU8('a') }))).code).toBe('file.notXlsx');
});

test('a torn, an overwritten and an empty file are corrupt', async () => {
  const whole = await filledTowns(['福城街道']);
  const overwritten = whole.slice();
  overwritten.fill(0, 2000, 4000);
  for (const bytes of [
    whole.slice(0, whole.length / 2),
    overwritten,
    new Uint8Array(),
    strToU8('<html><img src=x onerror=alert(1)></html>'),
  ])
    expect((await refusal(bytes)).code).toBe('file.corrupt');
}, 30_000);

test('a file that Excel or WPS left half done is refused with the program that can put it back', async () => {
  const sheet = { name: '表', rows: [['一']] };
  const mark = { name: '_kaoping_unfinished', range: '"Excel"' };
  const [first = '', ...pieces] = toLines({ journal: journalOf([]), kept: null });
  const journal = { name: 'kaoping~journal', rows: [[first], ...pieces.map((it) => [it])] };
  const byExcel = await writeXlsx({ sheets: [sheet], namedRanges: [mark] });
  const byWps = await writeXlsx({ sheets: [sheet, { ...journal, veryHidden: true }] });
  const code = 'host.otherProgram';
  expect(await refusal(byExcel)).toMatchObject({ code, params: { program: 'excel' } });
  expect(await refusal(byWps)).toMatchObject({ code, params: { program: 'wps' } });
  await expect(refusal(await writeXlsx({ sheets: [sheet] }))).rejects.toThrow('was opened');
});

test("a user's workbook without anything of ours is opened, and is empty for the product", async () => {
  const path = join(__dirname, '../../hosts/fixtures/userWorkbook.xlsx');
  const host = await createXlsxHost(new Uint8Array(readFileSync(path)));
  expect(await host.sheets()).toHaveLength(4);
});
