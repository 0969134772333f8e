/** Digests of what was given out, by version. */
export type Releases = Readonly<Record<string, string>>;

/**
 * Why a build may not be given out under its version; null where it may. WPS keeps what it has of a version: other content needs
 * another number, or some computers go on with the old one.
 */
export function releaseFault(releases: Releases, version: string, digest: string): string | null {
  const known = releases[version];
  return known === undefined || known === digest
    ? null
    : `版本 ${version} 已经发布过，这次的内容不同：先把 package.json 里的版本号加大。`;
}
