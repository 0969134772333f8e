import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTypings } from './readTypings';
import type { Schema } from './schema';

const typings = join(process.cwd(), 'node_modules', 'et-jsapi-declare');
const files = ['lib.kso.d.ts', 'lib.et.d.ts', 'index.d.ts', 'addon.et.d.ts', 'package.json'];
const reader = join(process.cwd(), 'test', 'hosts', 'wps', 'model', 'schema', 'readTypings.ts');

/**
 * The object model of WPS as the installed typings say. It is derived on first use into the ignored folder `.cache`, since it is
 * the vendor's text; several processes may do so at once.
 */
export function loadSchema(cache = join(process.cwd(), '.cache')): Schema {
  const known = loaded.get(cache) ?? load(cache);
  loaded.set(cache, known);
  return known;
}

/** What this process has read. */
const loaded = new Map<string, Schema>();

function load(cache: string): Schema {
  const file = join(cache, `wps-schema-${fingerprint()}.json`);
  if (!existsSync(file)) {
    mkdirSync(cache, { recursive: true });
    const own = `${file}.${process.pid}-${performance.now()}`;
    writeFileSync(own, JSON.stringify(readTypings(files.slice(0, -1).map(textOf))));
    renameSync(own, file);
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Schema;
}

function textOf(name: string): string {
  return readFileSync(join(typings, name), 'utf8');
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const name of files) hash.update(textOf(name));
  return hash.update(readFileSync(reader)).digest('hex').slice(0, 12);
}
