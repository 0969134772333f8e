import type { Leaf } from './scheme';

/** All that the document says of a leaf: its name, what is looked at, what is handed in, the words of its rules. */
export function leafTexts({ name, criterion, evidence, rules }: Leaf): readonly string[] {
  return [name, criterion, ...(evidence === null ? [] : [evidence]), ...rules.flatMap(stringsIn)];
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
