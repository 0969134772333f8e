import { strToU8, zipSync, type Zippable } from 'fflate';
import { asciiScript } from './asciiScript';
import { encodeGbk } from './encodeGbk';

/** Files by their path, with `/`. */
export type Files = Readonly<Record<string, Uint8Array>>;

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const withReturns = (text: string): string => text.replace(/\r?\n/g, '\r\n');

// Windows runs one file; ours are two.
const merging = 'setup/merge.js';
const windows = 'setup/windows.js';

/** A script as the program that runs it wants it. */
function prepared(path: string, bytes: Uint8Array): Uint8Array {
  if (path.endsWith('.cmd')) return encodeGbk(withReturns(decode(bytes)));
  if (path.endsWith('.js')) return strToU8(withReturns(asciiScript(decode(bytes))));
  if (path.endsWith('.txt')) return strToU8(`\ufeff${withReturns(decode(bytes))}`);
  return bytes;
}

/**
 * The zip for computers that reach no server: the add-in in a folder named after its version, beside the scripts that register it. The
 * same files give the same bytes.
 */
export function offlineZip(version: string, addIn: Files, scripts: Files): Uint8Array {
  const zip: Zippable = {};
  // The first moment a zip can hold.
  const mtime = new Date(1980, 0, 1);
  const put = (path: string, bytes: Uint8Array): void => {
    const isProgram = path.endsWith('.sh');
    zip[path] = [bytes, { mtime, os: 3, attrs: (isProgram ? 0o100755 : 0o100644) * 0x10000 }];
  };
  const { [merging]: merge, [windows]: script, ...others } = scripts;
  if (merge === undefined || script === undefined)
    throw new Error('the scripts for Windows are missing');
  const whole = { ...others, [windows]: strToU8(`${decode(merge)}\n${decode(script)}`) };
  for (const [path, bytes] of Object.entries(whole)) put(path, prepared(path, bytes));
  for (const path of Object.keys(addIn).sort())
    put(`kaoping_${version}/${path}`, addIn[path] ?? new Uint8Array());
  return zipSync(zip, { level: 9 });
}
