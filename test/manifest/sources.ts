import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ManifestTarget } from '../../scripts/packaging/manifest/manifestFault';
import { packageVersion } from '../../scripts/packaging/packageVersion';

const root = join(__dirname, '../..');

/** The manifest as it stands in the project. */
export const manifestXml = readFileSync(join(root, 'manifest.xml'), 'utf8');

const pages: Readonly<Record<string, string>> = {
  'taskpane.html': '',
  'install.html': '',
  'commands.html': '<script defer="defer" src="commands.1a2b3c4d.js"></script>',
  'commands.1a2b3c4d.js': 'Office.actions.associate("checkWorkbook",e)',
};

/** What the manifest is checked against before anything is built: the icons of the project and pages of the names a build gives. */
export const sources: ManifestTarget = {
  version: packageVersion(),
  baseUrl: 'https://localhost:3000',
  read: (path) => {
    const page = pages[path];
    if (page !== undefined) return Buffer.from(page);
    const file = join(root, path);
    return existsSync(file) ? readFileSync(file) : null;
  },
};

/** The manifest with a part changed wherever it stands. @throws where there is no such part: nothing would be planted. */
export function planted(part: string, instead: string): string {
  if (!manifestXml.includes(part)) throw new Error(`the manifest has no ${part}`);
  return manifestXml.replaceAll(part, instead);
}

/** The attribute with the text of a string of the manifest. */
export function textOf(id: string): string {
  const text = /^ DefaultValue="[^"]*"/.exec(manifestXml.split(` id="${id}"`)[1] ?? '');
  if (text === null) throw new Error(`the manifest has no text ${id}`);
  return text[0];
}
