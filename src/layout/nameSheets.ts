import type { SheetTexts } from '../i18n/sheetTexts';
import type { Evaluation } from '../scoring/evaluation';
import { sheetKeys } from './sheetKey';

/** Excel's limit, in UTF-16 units. */
const mostChars = 31;

/** The keys of all sheets of an evaluation, in tab order. */
export function sheetOrder(evaluation: Evaluation): readonly string[] {
  const { scheme, roster, inserted, ranked } = evaluation;
  const groups = scheme.groups.map((it) => it.id);
  const isUsed = (ids: readonly string[]): boolean => ids.some((it) => inserted.includes(it));
  return [
    ...[sheetKeys.cover, sheetKeys.ledger, sheetKeys.roster],
    ...groups.flatMap((group) => [
      ...(ranked.includes(group) ? [sheetKeys.ranking(group)] : []),
      ...(inserted.includes(group) ? [sheetKeys.summary(group)] : []),
    ]),
    ...scheme.series.filter((it) => isUsed(it.groups)).map((it) => sheetKeys.series(it.id)),
    ...roster.filter((it) => inserted.includes(it.group)).map((it) => sheetKeys.score(it.code)),
    sheetKeys.data,
  ];
}

/**
 * The name of each sheet by key: what it is called in the workbook, else the planned name made legal for Excel (at most 31
 * characters, none of `[]:*?/\`, no apostrophe at the ends) and different from all others, `taken` ones included.
 */
export function nameSheets(
  evaluation: Evaluation,
  texts: SheetTexts,
  taken: readonly string[],
): ReadonlyMap<string, string> {
  const keys = sheetOrder(evaluation);
  const kept = new Map(
    keys.flatMap((key) => {
      const name = evaluation.sheetNames[key];
      return name === undefined ? [] : [[key, name] as const];
    }),
  );
  const used = new Set([...taken, ...kept.values()].map((it) => it.toLowerCase()));
  const names = new Map<string, string>();
  for (const key of keys) {
    const name = kept.get(key) ?? freeName(legalName(plannedName(evaluation, key, texts)), used);
    used.add(name.toLowerCase());
    names.set(key, name);
  }
  return names;
}

/** The name before shortening. */
export function plannedName(evaluation: Evaluation, key: string, texts: SheetTexts): string {
  const { scheme, roster } = evaluation;
  const [kind = '', id = ''] = key.split('/');
  const group = scheme.groups.find((it) => it.id === id)?.name ?? id;
  switch (kind) {
    case 'score':
      return texts.names.score(roster.find((it) => it.code === id)?.name ?? id);
    case 'summary':
      return texts.names.summary(group);
    case 'ranking':
      return texts.names.ranking(group);
    case 'series':
      return texts.names.series(scheme.series.find((it) => it.id === id)?.name ?? id);
    case 'ledger':
    case 'roster':
    case 'data':
      return texts.names[kind];
    default:
      return texts.names.cover;
  }
}

/** A legal sheet name; a text without one legal character gives `_`. */
export function legalName(text: string): string {
  const plain = Array.from(text)
    .filter((it) => it.charCodeAt(0) >= 32)
    .join('')
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/\s+/g, ' ');
  const cut = cutTo(plain, mostChars).replace(/^[\s']+|[\s']+$/g, '');
  return cut === '' ? '_' : cut;
}

function freeName(name: string, used: ReadonlySet<string>): string {
  if (!used.has(name.toLowerCase())) return name;
  for (let number = 2; ; number++) {
    const suffix = `(${number})`;
    const next = cutTo(name, mostChars - suffix.length) + suffix;
    if (!used.has(next.toLowerCase())) return next;
  }
}

/** At most that many UTF-16 units, without tearing a character of two. */
function cutTo(text: string, most: number): string {
  let cut = '';
  for (const character of text) {
    if (cut.length + character.length > most) break;
    cut += character;
  }
  return cut;
}
