import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const timeoutMs = 120_000;

// 0 is "always": otherwise the program believes the results stored in a file. A profile without a last version, or with an older
// one, makes every start draw pictures to test the screen, four fifths of its time.
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/Product">
<prop oor:name="ooSetupLastVersion" oor:op="fuse"><value>99.9</value></prop></item>
</oor:items>`;

/** The workbook as LibreOffice converts it, see {@link convertAllBySoffice}. */
export async function convertBySoffice(
  bytes: Uint8Array,
  format: 'xlsx' | 'pdf',
): Promise<Uint8Array> {
  const [converted] = await convertAllBySoffice([bytes], format);
  if (converted === undefined) throw new Error('LibreOffice gave nothing');
  return converted;
}

/**
 * The workbooks as LibreOffice converts them with one start, all formulas calculated anew. The program comes from the environment
 * variable SOFFICE, else from the path; its profile is a new folder that is taken away afterwards.
 */
export async function convertAllBySoffice(
  files: readonly Uint8Array[],
  format: 'xlsx' | 'pdf',
): Promise<readonly Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), 'kaoping-soffice-'));
  try {
    const user = join(folder, 'profile', 'user');
    await mkdir(user, { recursive: true });
    await writeFile(join(user, 'registrymodifications.xcu'), settings);
    const names = files.map((_, index) => `book${index}`);
    const sources = names.map((it) => join(folder, `${it}.xlsx`));
    await Promise.all(sources.map((it, index) => writeFile(it, files[index] ?? '')));
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const filter = format === 'xlsx' ? 'xlsx:Calc MS Excel 2007 XML' : 'pdf';
    const out = join(folder, 'out');
    const args = ['--headless', '--convert-to', filter, '--outdir', out, ...sources];
    const { stderr } = await run(
      process.env['SOFFICE'] ?? 'soffice',
      [`-env:UserInstallation=${profile}`, ...args],
      { timeout: timeoutMs * files.length },
    );
    if (/error/i.test(stderr)) throw new Error(`LibreOffice: ${stderr}`);
    const results = names.map((it) => readFile(join(out, `${it}.${format}`)));
    return (await Promise.all(results)).map((it) => new Uint8Array(it));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
