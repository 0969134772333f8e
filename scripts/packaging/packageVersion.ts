import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version in package.json of the project that the program was started in: three numbers. @throws where there is none. */
export function packageVersion(): string {
  const path = join(process.cwd(), 'package.json');
  const found: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const version =
    typeof found === 'object' && found !== null && 'version' in found ? found.version : null;
  if (typeof version !== 'string' || !/^\d+\.\d+\.\d+$/.test(version)) {
    throw new Error(`${path} has no version of three numbers`);
  }
  return version;
}
