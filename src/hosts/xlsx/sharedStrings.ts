import { readPart } from './parts';
import type { Parts } from './parts';
import { linkedPath } from './relationships';
import { decodeXml, scanXml } from './scanXml';

const known = new WeakMap<Uint8Array, readonly string[]>();
const none: readonly string[] = [];

/** The texts that cells point at, in order; rich text without its formats, reading aids left out. */
export function readSharedStrings(parts: Parts, workbookPath: string): readonly string[] {
  const path = linkedPath(parts, workbookPath, 'sharedStrings');
  const bytes = path === null ? undefined : parts.get(path);
  if (path === null || bytes === undefined) return none;
  const texts = known.get(bytes) ?? parseTexts(readPart(parts, path), 'si');
  known.set(bytes, texts);
  return texts;
}

/** The text of each element named `item`. */
export function parseTexts(xml: string, item: string): readonly string[] {
  const texts: string[] = [];
  let phonetic = 0;
  let textStart = 0;
  let text = '';
  scanXml(xml, ({ kind, name, start, end }) => {
    if (name === 'rPh') phonetic += kind === 'open' ? 1 : kind === 'close' ? -1 : 0;
    else if (name === 't' && kind === 'open') textStart = end;
    else if (name === 't' && kind === 'close' && phonetic === 0)
      text += xml.slice(textStart, start);
    else if (name === item && kind !== 'open') {
      texts.push(decodeText(text));
      text = '';
    }
  });
  return texts;
}

/** Text as stored: markup, then the program's own `_x000D_` escapes. Source: ECMA-376 part 1, 22.9.2.19. */
export function decodeText(xml: string): string {
  const text = decodeXml(xml);
  return text.includes('_x')
    ? text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(parseInt(code, 16)),
      )
    : text;
}

// All controls but tab and line feed, and the two codes that are no characters.
const controls = /(?![\t\n\u0080-\u009F])[\p{Cc}\uFFFE\uFFFF]/gu;

/** What {@link decodeText} reads back: control characters and texts that look like an escape are escaped. */
export function escapeText(text: string): string {
  return text
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      controls,
      (it) => `_x${it.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
}
