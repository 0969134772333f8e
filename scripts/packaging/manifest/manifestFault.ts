/** What is looked at in a manifest; each fault belongs to one. */
export type ManifestCheck =
  | 'xml'
  | 'order'
  | 'length'
  | 'guid'
  | 'version'
  | 'requirements'
  | 'taskpane'
  | 'residLength'
  | 'residDouble'
  | 'residDangling'
  | 'residUnused'
  | 'https'
  | 'file'
  | 'iconSizes'
  | 'iconPixels'
  | 'function';

/** What is wrong with a manifest, in English with the line where there is one. */
export interface ManifestFault {
  readonly check: ManifestCheck;
  readonly text: string;
}

/** What a manifest promises must stand behind it. */
export interface ManifestTarget {
  /** Version of the package, three numbers. */
  readonly version: string;
  /** Address of the folder that is served, without a slash at the end. */
  readonly baseUrl: string;
  /** A file of that folder by its path within; null where there is none. */
  readonly read: (path: string) => Uint8Array | null;
}
