import { readPart, writePart, xmlDeclaration } from './parts';
import type { Parts, PartsDraft } from './parts';
import { readAttribute } from './scanXml';
import { childElements, localName, parseXml, prefixOf, printAttributes, printXml } from './xmlTree';
import type { XmlElement } from './xmlTree';

const path = '[Content_Types].xml';

/** The content type of a part: its own, else that of its extension, null where neither is said. */
export function contentTypeOf(parts: Parts, part: string): string | null {
  const root = parseXml(readPart(parts, path));
  const own = childElements(root, 'Override').find(
    (it) => readAttribute(it.attributes, 'PartName')?.toLowerCase() === `/${part}`.toLowerCase(),
  );
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const byExtension = childElements(root, 'Default').find(
    (it) => readAttribute(it.attributes, 'Extension')?.toLowerCase() === extension,
  );
  const found = own ?? byExtension;
  return found === undefined ? null : readAttribute(found.attributes, 'ContentType');
}

/** Says the types of new parts and forgets those of parts that are no longer there. */
export function updateContentTypes(
  parts: PartsDraft,
  added: Readonly<Record<string, string>>,
): void {
  const root = parseXml(readPart(parts, path));
  const known = new Set(childElements(root, 'Override').map(partName));
  const kept = root.children.filter(
    (it) => typeof it === 'string' || localName(it) !== 'Override' || parts.has(partName(it)),
  );
  const news = Object.entries(added)
    .filter(([part]) => parts.has(part) && !known.has(part))
    .map(([part, type]): XmlElement => ({
      name: `${prefixOf(root)}Override`,
      attributes: printAttributes({ PartName: `/${part}`, ContentType: type }),
      children: [],
    }));
  writePart(parts, path, xmlDeclaration + printXml({ ...root, children: [...kept, ...news] }));
}

function partName(override: XmlElement): string {
  return (readAttribute(override.attributes, 'PartName') ?? '').slice(1);
}

/** Whether a text of content type says a workbook that can be read here. */
export function isWorkbookType(type: string | null): boolean {
  return (
    type !== null &&
    /spreadsheetml\.(?:sheet|template)|ms-excel\.(?:sheet|template)\.macro/i.test(type)
  );
}
