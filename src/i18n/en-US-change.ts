import type { SchemeChange } from '../base/schemeChange';
import { quotedEn } from './en-US-phrases';

const parts: Readonly<Record<SchemeChange['part'], string>> = {
  table: 'table',
  indicator: 'indicator',
  leaf: 'item',
  adjustment: 'bonus or penalty',
};

const fields: Readonly<Record<'rules' | 'criterion' | 'evidence', string>> = {
  rules: 'rules',
  criterion: 'criterion',
  evidence: 'evidence',
};

function shown(value: string | number | null): string {
  return value === null ? 'none' : `“${String(value).replace(/\n/g, ' / ')}”`;
}

function points(value: string | number | null): string {
  return value === null ? 'none' : String(value);
}

/** Points of a leaf or indicator, or the sentence of an item. */
function worth(value: string | number | null): string {
  if (value === null) return '';
  return typeof value === 'number' ? `, ${value} points` : `: ${value}`;
}

/** One change of a scheme in English. */
export function enUSChange({ part, field, name, was, now }: SchemeChange): string {
  const what = `${parts[part]} ${quotedEn(name)}`;
  switch (field) {
    case 'added':
      return `New ${what}${worth(now)}`;
    case 'removed':
      return `Without ${what}${worth(was)}`;
    case 'name':
      return `Rename ${what} to ${shown(now)}`;
    case 'moved':
      return `Move ${what} from ${shown(was)} to ${shown(now)}`;
    case 'points':
      return `Points of ${what}: ${points(was)} → ${points(now)}`;
    default:
      return `Change ${fields[field]} of ${what} from ${shown(was)} to ${shown(now)}`;
  }
}
