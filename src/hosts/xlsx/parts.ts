import { HostError } from '../../workbook/host';

/** The parts of a package by their path, without a leading slash. Contents are never changed in place. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Parts while something is done to them: a copy that replaces the package only when all has gone well. */
export type PartsDraft = Map<string, Uint8Array>;

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const decoder = new TextDecoder('utf-8');
const encoder = new TextEncoder();

/** The text of a part. @throws {HostError} `corrupt` where it is not there. */
export function readPart(parts: Parts, path: string): string {
  const bytes = parts.get(path);
  if (bytes === undefined) throw new HostError('corrupt', `part ${path} is missing`);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return readUtf16(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return readUtf16(bytes, 'utf-16be');
  return decoder.decode(bytes);
}

// It will be written as UTF-8, so the declaration must not say otherwise.
function readUtf16(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes).replace(/^<\?xml[^>]*\?>\s*/, xmlDeclaration);
}

/** Puts a text in as a part, as UTF-8. */
export function writePart(parts: PartsDraft, path: string, text: string): void {
  parts.set(path, encoder.encode(text));
}

/** The path that a relationship's target names, seen from the part that owns it. */
export function resolvePath(owner: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const segments = owner.split('/').slice(0, -1);
  for (const segment of target.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

/** The first of `xl/charts/chart1.xml`, `…2.xml` … that is free. */
export function freePath(parts: Parts, stem: string, extension: string): string {
  const taken = new Set(Array.from(parts.keys(), (it) => it.toLowerCase()));
  let number = 1;
  while (taken.has(`${stem}${number}.${extension}`.toLowerCase())) number += 1;
  return `${stem}${number}.${extension}`;
}
