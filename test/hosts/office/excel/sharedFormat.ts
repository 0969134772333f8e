import { defaultFormat, type CellFormat } from './format';

const known = new Map([[JSON.stringify(defaultFormat), defaultFormat]]);

/** One object for all formats equal to this one: a sheet of 10,000 cells keeps a few, and the default is told by `===`. */
export function sharedFormat(format: CellFormat): CellFormat {
  const text = JSON.stringify(format);
  const shared = known.get(text) ?? format;
  known.set(text, shared);
  return shared;
}
