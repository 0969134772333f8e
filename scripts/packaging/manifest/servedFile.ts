import type { ManifestTarget } from './manifestFault';

/** The file behind an address, without query and fragment; null where the address is not below the base or there is no file. */
export function servedFile(target: ManifestTarget, address: string): Uint8Array | null {
  const base = `${target.baseUrl}/`;
  if (!address.startsWith(base)) return null;
  const path = address.slice(base.length).replace(/[?#].*$/, '');
  return path === '' ? null : target.read(path);
}
