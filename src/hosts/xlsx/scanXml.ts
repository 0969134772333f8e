/** One tag of a markup text; `name` is without its prefix, `prefix` ends with a colon or is empty. */
export interface Tag {
  readonly kind: 'open' | 'close' | 'empty';
  readonly prefix: string;
  readonly name: string;
  /** The attributes as they are written. */
  readonly attributes: string;
  /** Offsets in the text: `start` is that of `<`, `end` is after `>`. */
  readonly start: number;
  readonly end: number;
}

const unquoted = `[^>"'/]*`;
const pattern = new RegExp(
  [
    '<(?:!--[\\s\\S]*?-->',
    '!\\[CDATA\\[[\\s\\S]*?\\]\\]>',
    '\\?[\\s\\S]*?\\?>',
    '![^>]*>',
    `(/?)((?:[\\w.-]+:)?)([\\w.-]+)(${unquoted}(?:(?:"[^"]*"|'[^']*')${unquoted})*)(/?)>)`,
  ].join('|'),
  'g',
);

/** Calls `visit` for each tag in order. Comments, character data and instructions are passed over. */
export function scanXml(xml: string, visit: (tag: Tag) => void): void {
  pattern.lastIndex = 0;
  const found = new RegExp(pattern);
  for (let match = found.exec(xml); match !== null; match = found.exec(xml)) {
    const [whole, slash, prefix = '', name, attributes = '', end] = match;
    if (name === undefined) continue;
    const kind = slash === '/' ? 'close' : end === '/' ? 'empty' : 'open';
    visit({ kind, prefix, name, attributes, start: match.index, end: match.index + whole.length });
  }
}

const attributePatterns = new Map<string, RegExp>();

/** The decoded value of an attribute by its written name, null where it is not there. */
export function readAttribute(attributes: string, name: string): string | null {
  let expression = attributePatterns.get(name);
  if (expression === undefined) {
    expression = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    attributePatterns.set(name, expression);
  }
  const match = expression.exec(attributes);
  return match === null ? null : decodeXml(match[1] ?? match[2] ?? '');
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Text of markup: entities and character data resolved; an unknown entity stays as it is written. */
export function decodeXml(xml: string): string {
  if (!xml.includes('&') && !xml.includes('<')) return xml;
  return xml.replace(
    /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|&(#x[\dA-Fa-f]+|#\d+|\w+);/g,
    (whole, data: string | undefined, entity: string | undefined) => {
      if (data !== undefined) return data;
      if (entity === undefined) return '';
      if (entity.startsWith('#x')) return String.fromCodePoint(parseInt(entity.slice(2), 16));
      if (entity.startsWith('#')) return String.fromCodePoint(Number(entity.slice(1)));
      return entities[entity] ?? whole;
    },
  );
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
};

// What XML 1.0 has no way to write: most controls and two codes that are no characters.
const forbidden = /(?![\t\n\r\u0080-\u009F])[\p{Cc}\uFFFE\uFFFF]/gu;
const suspect = /[&<>"\s\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;

/** Markup of text, fit for an attribute too; characters that XML cannot hold are left out. */
export function encodeXml(text: string): string {
  if (!suspect.test(text)) return text;
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(forbidden, '')
    .replace(/[&<>"\n\t\r]/g, (it) => escapes[it] ?? it);
}
