import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Lets LibreOffice open the file, calculate and write it again, in a folder that is taken away afterwards. The program comes
 * from the environment variable SOFFICE, else from the path.
 */
export async function recalculateFile(bytes: Uint8Array): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kaoping-bench-'));
  try {
    const source = join(folder, 'book.xlsx');
    await writeFile(source, bytes);
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const convert = ['--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'out')];
    const program = process.env['SOFFICE'] ?? 'soffice';
    await run(program, [`-env:UserInstallation=${profile}`, ...convert, source]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
