import { unzipSync } from 'fflate';
import { HostError } from '../../workbook/host';
import { checksum, readChecksums } from './checksum';
import { contentTypeOf, isWorkbookType } from './contentTypes';
import { readPart } from './parts';
import type { Parts } from './parts';
import { linkedPath } from './relationships';
import { readAttribute } from './scanXml';
import { childElements, parseXml } from './xmlTree';

/** More than any workbook people work with; what claims more is not opened. */
const maxUnpackedBytes = 512 * 1024 * 1024;
const maxParts = 20_000;

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];
const zipFile = [0x50, 0x4b];

/**
 * The parts of an .xlsx or .xlsm file.
 *
 * @throws {HostError} `password` for an encrypted file, `legacy` for another file of the old binary kind, `corrupt` for
 * what is not a whole zip file, `tooLarge` past the limits, `foreign` for a zip file that is no workbook; `strictFormat` and
 * `date1904` for two rare kinds of workbook in which what is written here would be read wrong.
 */
export function openPackage(bytes: Uint8Array, name: string): Parts {
  if (startsWith(bytes, compoundFile)) {
    const isEncrypted = includesUtf16(bytes, 'EncryptedPackage');
    throw isEncrypted
      ? new HostError('password', `${name} is encrypted`)
      : new HostError('legacy', `${name} is a file of the old binary kind`);
  }
  if (!startsWith(bytes, zipFile)) throw new HostError('corrupt', `${name} is not a zip file`);
  const parts = unzip(bytes, name);
  checkWorkbook(parts, name);
  return parts;
}

function unzip(bytes: Uint8Array, name: string): Parts {
  let size = 0;
  let count = 0;
  const filter = (file: { readonly name: string; readonly originalSize: number }): boolean => {
    size += file.originalSize;
    count += 1;
    if (size > maxUnpackedBytes || count > maxParts)
      throw new HostError('tooLarge', `${name} unpacks to more than can be opened`);
    return !file.name.endsWith('/');
  };
  try {
    const sums = readChecksums(bytes);
    const entries = Object.entries(unzipSync(bytes, { filter }));
    for (const [path, it] of entries)
      if (checksum(it) !== (sums.get(path) ?? checksum(it)))
        throw new HostError('corrupt', `${path} in ${name} is damaged`);
    return new Map(
      entries.map(([path, it]) => [path.replaceAll('\\', '/').replace(/^\//, ''), it]),
    );
  } catch (cause) {
    if (cause instanceof HostError) throw cause;
    throw new HostError('corrupt', `${name} is not a whole zip file`, { cause });
  }
}

function checkWorkbook(parts: Parts, name: string): void {
  const main = parts.has('[Content_Types].xml') ? linkedPath(parts, '', 'officeDocument') : null;
  if (main === null || !isWorkbookType(contentTypeOf(parts, main)))
    throw new HostError('foreign', `${name} is no workbook of the .xlsx kind`);
  if (!parts.has(main)) throw new HostError('corrupt', `${name} has lost its workbook part`);
  const root = parseXml(readPart(parts, main));
  if (root.attributes.includes('purl.oclc.org'))
    throw new HostError('strictFormat', `${name} is of the strict kind, which is not written here`);
  const settings = childElements(root, 'workbookPr')[0];
  if (/^(?:1|true)$/.test(readAttribute(settings?.attributes ?? '', 'date1904') ?? ''))
    throw new HostError('date1904', `${name} counts its days from 1904`);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((it, index) => bytes[index] === it);
}

function includesUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = Array.from(text).flatMap((it) => [it.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1))
    if (wanted.every((it, index) => bytes[at + index] === it)) return true;
  return false;
}
