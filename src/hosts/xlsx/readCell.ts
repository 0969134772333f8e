import type { Cell, Value } from '../../base/value';
import { decodeXml, readAttribute } from './scanXml';
import { decodeText, parseTexts } from './sharedStrings';
import type { StoredCell } from './sheetCells';

/** The formula of a cell as stored. `shared` is the number of the group whose first member holds the text. */
export interface StoredFormula {
  readonly text: string;
  readonly type: string | null;
  readonly shared: string | null;
  readonly ref: string | null;
}

const formulaPattern = /<((?:[\w.-]+:)?)f\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1f>)/;
const valuePattern = /<((?:[\w.-]+:)?)v\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1v>)/;

/** The formula inside a cell, null where it has none. */
export function readFormula({ content }: StoredCell): StoredFormula | null {
  if (!content.includes('f')) return null;
  const match = formulaPattern.exec(content);
  if (match === null) return null;
  const [, , attributes = '', text = ''] = match;
  const type = readAttribute(attributes, 't');
  return {
    text: decodeText(text),
    type,
    shared: type === 'shared' ? readAttribute(attributes, 'si') : null,
    ref: readAttribute(attributes, 'ref'),
  };
}

/** What the cell holds, apart from its formula. A formula without a stored result has the value null. */
export function readResult(
  cell: StoredCell,
  strings: readonly string[],
): Pick<Cell, 'value' | 'error'> {
  const type = readAttribute(cell.attributes, 't') ?? 'n';
  if (type === 'inlineStr') return plain(parseTexts(`${cell.content}</is>`, 'is')[0] ?? '');
  const match = valuePattern.exec(cell.content);
  if (match === null) return plain(null);
  const stored = match[3] ?? '';
  if (type === 'e') return { value: null, error: decodeXml(stored) };
  return plain(parseValue(type, stored, strings));
}

function parseValue(type: string, stored: string, strings: readonly string[]): Value {
  switch (type) {
    case 's':
      return strings[Number(stored)] ?? '';
    case 'str':
      return decodeText(stored);
    case 'b':
      return /^\s*(?:1|true)\s*$/.test(stored);
    case 'd':
      return serialOfDate(stored);
    default:
      return stored.trim() === '' ? null : Number(stored);
  }
}

function plain(value: Value): Pick<Cell, 'value' | 'error'> {
  return { value, error: null };
}

const dayMs = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);

/** Serial number of a date written as `2026-11-25` or with a time; the text itself where it is none. */
function serialOfDate(text: string): number | string {
  const time = Date.parse(
    /T/.test(text) && !/(?:Z|[+-]\d\d:?\d\d)$/.test(text) ? `${text}Z` : text,
  );
  return Number.isNaN(time) ? text : (time - dayZero) / dayMs;
}
