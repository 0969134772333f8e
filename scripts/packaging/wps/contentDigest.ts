import { createHash } from 'node:crypto';
import type { Files } from './offlineZip';

/** One digest over the paths and contents of all files, whatever order they come in. */
export function contentDigest(files: Files): string {
  const whole = createHash('sha256');
  for (const path of Object.keys(files).sort()) {
    const own = createHash('sha256').update(files[path] ?? new Uint8Array());
    whole.update(`${path}\0${own.digest('hex')}\n`);
  }
  return whole.digest('hex');
}
