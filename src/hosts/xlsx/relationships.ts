import { encodeXml, readAttribute, scanXml } from './scanXml';
import { readPart, resolvePath, writePart, xmlDeclaration } from './parts';
import type { Parts, PartsDraft } from './parts';

/** A link from one part to another. */
export interface Relationship {
  readonly id: string;
  /** The type's whole address. */
  readonly type: string;
  /** As written: a path relative to the owner's folder, or an address outside. */
  readonly target: string;
  readonly isExternal: boolean;
}

export const relationshipTypes =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Where the links of a part are kept; those of the package itself for an empty owner. */
export function relationshipsPath(owner: string): string {
  const slash = owner.lastIndexOf('/') + 1;
  return `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
}

/** Links of a part in the order written; none where it has no link file. */
export function readRelationships(parts: Parts, owner: string): readonly Relationship[] {
  const path = relationshipsPath(owner);
  if (!parts.has(path)) return [];
  const found: Relationship[] = [];
  scanXml(readPart(parts, path), ({ kind, name, attributes }) => {
    if (name !== 'Relationship' || kind === 'close') return;
    found.push({
      id: readAttribute(attributes, 'Id') ?? '',
      type: readAttribute(attributes, 'Type') ?? '',
      target: readAttribute(attributes, 'Target') ?? '',
      isExternal: readAttribute(attributes, 'TargetMode') === 'External',
    });
  });
  return found;
}

/** Writes the link file of a part, or takes it away where there are no links. */
export function writeRelationships(
  parts: PartsDraft,
  owner: string,
  relationships: readonly Relationship[],
): void {
  const path = relationshipsPath(owner);
  if (relationships.length === 0) {
    parts.delete(path);
    return;
  }
  const rows = relationships.map(
    ({ id, type, target, isExternal }) =>
      `<Relationship Id="${encodeXml(id)}" Type="${encodeXml(type)}" Target="${encodeXml(target)}"` +
      `${isExternal ? ' TargetMode="External"' : ''}/>`,
  );
  const body = `<Relationships xmlns="${packageNamespace}">${rows.join('')}</Relationships>`;
  writePart(parts, path, xmlDeclaration + body);
}

/** The part that a link of this kind (`worksheet`, `styles` …) leads to, null where there is none. */
export function linkedPath(parts: Parts, owner: string, kind: string): string | null {
  const link = readRelationships(parts, owner).find((it) => it.type.endsWith(`/${kind}`));
  return link === undefined ? null : resolvePath(owner, link.target);
}

/** Adds a link under the first free id and gives that id back. */
export function addRelationship(
  parts: PartsDraft,
  owner: string,
  kind: string,
  target: string,
): string {
  const existing = readRelationships(parts, owner);
  const ids = new Set(existing.map((it) => it.id));
  let number = 1;
  while (ids.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const link = { id, type: relationshipTypes + kind, target, isExternal: false };
  writeRelationships(parts, owner, [...existing, link]);
  return id;
}

/** Every part that can be reached from the package by links. */
export function reachableParts(parts: Parts): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (owner: string): void => {
    for (const { target, isExternal } of readRelationships(parts, owner)) {
      const path = isExternal ? '' : resolvePath(owner, target.replace(/#.*$/, ''));
      if (path === '' || reached.has(path) || !parts.has(path)) continue;
      reached.add(path);
      visit(path);
    }
  };
  visit('');
  return reached;
}
