import { plainValue, type Typed } from '../../base/value';

/** The text of a cell without what stands around it; null for a blank one. A formula counts by its value. */
export function draftText(typed: Typed | undefined): string | null {
  const value = plainValue(typed ?? null);
  const text = value === null ? '' : String(value).replace(/\r\n?/g, '\n').trim();
  return text === '' ? null : text;
}
