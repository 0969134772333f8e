import { existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

const usual = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The full path of the browser to test with: the environment variable CHROMIUM, a path or a name on PATH; without it the
 * first of the usual names found on PATH.
 *
 * @throws when there is no such program.
 */
export function browserPath(): string {
  const names = process.env['CHROMIUM'] === undefined ? usual : [process.env['CHROMIUM']];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const paths = names.flatMap((name) =>
    isAbsolute(name) ? [name] : folders.map((folder) => join(folder, name)),
  );
  const found = paths.find((path) => existsSync(path));
  if (found === undefined) {
    throw new Error(`no browser (${names.join(', ')}): install chromium or set CHROMIUM`);
  }
  return found;
}
