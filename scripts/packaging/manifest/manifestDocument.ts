import { DOMParser, Element } from '@xmldom/xmldom';

/** The root of an XML text. @throws where it is not well-formed. */
export function parseManifest(xml: string): Element {
  const stop = (level: string, message: string): void => {
    throw new Error(`${level}: ${message}`);
  };
  const parser = new DOMParser({ onError: stop });
  const root = parser.parseFromString(xml, 'application/xml').documentElement;
  if (root === null) throw new Error('no element');
  return root;
}

/** The elements right inside of one, in order. */
export function childrenOf(element: Element): readonly Element[] {
  return Array.from(element.childNodes).filter((node) => node instanceof Element);
}

/** The elements of a name at any depth, whatever their namespace, in document order. */
export function elementsOf(root: Element, name: string): readonly Element[] {
  return Array.from(root.getElementsByTagNameNS('*', name));
}

/** The element and everything within, in document order. */
export function allElements(root: Element): readonly Element[] {
  return [root, ...childrenOf(root).flatMap(allElements)];
}

/** What an element says: its DefaultValue, else its text without spaces around. */
export function valueOf(element: Element): string {
  return element.getAttribute('DefaultValue') ?? element.textContent?.trim() ?? '';
}

/** `line 12 Control Kaoping.Open`, for messages. */
export function placeOf(element: Element): string {
  const id = element.getAttribute('id') ?? element.getAttribute('resid');
  return ['line', element.lineNumber, element.localName, id].filter((it) => it !== null).join(' ');
}
