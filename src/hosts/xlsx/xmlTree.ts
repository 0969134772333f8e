import { HostError } from '../../workbook/host';
import { decodeXml, encodeXml, scanXml } from './scanXml';

/** An element as it is written: attributes and texts keep their escapes, so that it prints as it was. */
export interface XmlElement {
  /** With its prefix. */
  readonly name: string;
  readonly attributes: string;
  readonly children: readonly XmlNode[];
}

/** Text, comments and instructions are kept as written. */
export type XmlNode = XmlElement | string;

interface Open {
  readonly name: string;
  readonly attributes: string;
  readonly children: XmlNode[];
}

/** The root element of a document. @throws {HostError} `corrupt` where elements do not close as they open. */
export function parseXml(xml: string): XmlElement {
  const top: Open = { name: '', attributes: '', children: [] };
  const stack: Open[] = [top];
  let last = 0;
  const current = (): Open => stack[stack.length - 1] ?? top;
  scanXml(xml, ({ kind, prefix, name, attributes, start, end }) => {
    if (start > last) current().children.push(xml.slice(last, start));
    last = end;
    const element: Open = { name: prefix + name, attributes: attributes.trim(), children: [] };
    if (kind === 'close') {
      if (current().name !== element.name || stack.length === 1)
        throw new HostError('corrupt', `unexpected </${element.name}>`);
      stack.pop();
      return;
    }
    current().children.push(element);
    if (kind === 'open') stack.push(element);
  });
  const root = top.children.find((it): it is XmlElement => typeof it !== 'string');
  if (root === undefined || stack.length > 1) throw new HostError('corrupt', 'a part does not end');
  return root;
}

/** The element as markup, without a declaration. */
export function printXml(node: XmlNode): string {
  if (typeof node === 'string') return node;
  const { name, attributes, children } = node;
  const head = attributes === '' ? name : `${name} ${attributes}`;
  return children.length === 0
    ? `<${head}/>`
    : `<${head}>${children.map(printXml).join('')}</${name}>`;
}

/** Name without prefix. */
export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Prefix with its colon, or an empty text. */
export function prefixOf({ name }: XmlElement): string {
  return name.slice(0, name.indexOf(':') + 1);
}

/** Child elements of that local name, in order; of any name where it is left out. */
export function childElements(element: XmlElement, local?: string): readonly XmlElement[] {
  return element.children.filter(
    (it): it is XmlElement =>
      typeof it !== 'string' && (local === undefined || localName(it) === local),
  );
}

/** The text inside an element, decoded. */
export function textOf(element: XmlElement): string {
  return decodeXml(
    element.children.map((it) => (typeof it === 'string' ? it : textOf(it))).join(''),
  );
}

/** Attributes as markup, in the order given; undefined and null ones are left out. */
export function printAttributes(
  attributes: Readonly<Record<string, string | number | null | undefined>>,
): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${name}="${encodeXml(String(value))}"`)
    .join(' ');
}

/** The same element with one attribute changed, added at the end, or (null) taken away. */
export function setAttribute(element: XmlElement, name: string, value: string | null): XmlElement {
  const pattern = new RegExp(`(^|\\s+)${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  const written = value === null ? '' : `${name}="${encodeXml(value)}"`;
  const attributes = pattern.test(element.attributes)
    ? element.attributes.replace(pattern, (_, space: string) =>
        written === '' ? '' : space + written,
      )
    : `${element.attributes} ${written}`;
  return { ...element, attributes: attributes.trim() };
}

/** The same element with the first child of `child`'s name replaced, or put where `order` wants it. */
export function putChild(
  element: XmlElement,
  child: XmlElement,
  order: readonly string[],
): XmlElement {
  const local = localName(child);
  const at = element.children.findIndex((it) => typeof it !== 'string' && localName(it) === local);
  const children = [...element.children];
  if (at >= 0) children.splice(at, 1, child);
  else {
    const later = new Set(order.slice(order.indexOf(local) + 1));
    const next = children.findIndex((it) => typeof it !== 'string' && later.has(localName(it)));
    children.splice(next < 0 ? children.length : next, 0, child);
  }
  return { ...element, children };
}
