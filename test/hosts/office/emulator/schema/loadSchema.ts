import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { officeFolder } from '../officeFolder';
import { lowerFirst, readLibrary, type LibraryClass } from './readLibrary';
import { readTypings, type TypedClass } from './readTypings';
import type { ClassSchema, Schema } from './schema';

const ownFolder = join(process.cwd(), 'test', 'hosts', 'office', 'emulator', 'schema');
const sources = ['loadSchema.ts', 'readLibrary.ts', 'readTypings.ts'];

/**
 * The object model of Excel: what the installed library and its typings say. It is derived on first use into the ignored
 * folder `.cache`, since the library's licence lets nobody publish parts of it; several processes may do so at once.
 */
export function loadSchema(cache = join(process.cwd(), '.cache')): Schema {
  const known = loaded.get(cache) ?? load(cache);
  loaded.set(cache, known);
  return known;
}

/** What this process has read. */
const loaded = new Map<string, Schema>();

function load(cache: string): Schema {
  const file = join(cache, `office-schema-${fingerprint()}.json`);
  if (!existsSync(file)) {
    mkdirSync(cache, { recursive: true });
    const own = `${file}.${process.pid}-${performance.now()}`;
    writeFileSync(own, JSON.stringify(deriveSchema()));
    renameSync(own, file);
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Schema;
}

function fingerprint(): string {
  const hash = createHash('sha256');
  hash.update(readFileSync(join(officeFolder, '..', 'package.json')));
  for (const source of sources) hash.update(readFileSync(join(ownFolder, source)));
  return hash.digest('hex').slice(0, 12);
}

function deriveSchema(): Schema {
  const text = (name: string): string => readFileSync(join(officeFolder, name), 'utf8');
  const library = readLibrary(text('excel-win32-16.01.debug.js'));
  const typings = readTypings(text('office.d.ts'));
  return Object.fromEntries(
    Object.entries(library).map(([name, own]) => [name, joinClass(own, typings[name])]),
  );
}

function joinClass(own: LibraryClass, typed: TypedClass | undefined): ClassSchema {
  const about = (name: string) => typed?.members[lowerFirst(name)];
  const apiSet = (name: string) => about(name)?.apiSet ?? own.gates[lowerFirst(name)] ?? null;
  return {
    apiSet: typed?.apiSet ?? null,
    scalars: mapped(own.scalars, (name, isWritable) => ({
      isWritable,
      kind: about(name)?.kind ?? null,
      apiSet: apiSet(name),
    })),
    navigations: mapped(own.navigations, (name, className) => ({
      className,
      apiSet: apiSet(name),
    })),
    methods: mapped(own.methods, (name, returns) => ({
      returns,
      params: about(name)?.params ?? [],
      apiSet: apiSet(name),
    })),
    events: own.events,
    item: own.item,
  };
}

function mapped<From, To>(
  record: Readonly<Record<string, From>>,
  change: (name: string, value: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [name, change(name, value)]),
  );
}
