import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of the files below a folder whose names match, generated declarations left out, in order of path. */
export function filesUnder(folder: string, name: RegExp): readonly string[] {
  const found = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === '.types' ? [] : filesUnder(path, name);
    return name.test(entry.name) ? [path] : [];
  });
  return [...found].sort();
}
