import type { SheetTexts } from '../i18n/sheetTexts';
import { usesCalendar } from '../scheme/usesCalendar';
import type { Scheme } from '../scheme/scheme';
import { hasScoreSheets, stagesOf } from '../scheme/stagesOf';
import { ratingId } from '../scoring/stageModel';
import type { Evaluation } from '../scoring/evaluation';
import { schemeTables } from './schemeTables';
import { layoutOf } from '../scoring/layoutOf';
import { sheetKeys } from './sheetKey';

/** Excel's limit, in UTF-16 units. */
const mostChars = 31;

/** The keys of all sheets of an evaluation, in tab order. */
export function sheetOrder(evaluation: Evaluation): readonly string[] {
  const { scheme, inserted, ranked, corrected } = evaluation;
  const groups = scheme.groups.map((it) => it.id);
  const isUsed = (ids: readonly string[]): boolean => ids.some((it) => inserted.includes(it));
  return [
    sheetKeys.cover,
    sheetKeys.ledger,
    ...schemeTables(evaluation).map((it) => sheetKeys.scheme(it)),
    sheetKeys.roster,
    ...groups.flatMap((group) => [
      ...(ranked.includes(group) ? [sheetKeys.ranking(group)] : []),
      ...(inserted.includes(group) ? [sheetKeys.summary(group)] : []),
      ...(hasOverrides({ inserted, corrected }, group) ? [sheetKeys.override(group)] : []),
    ]),
    ...groups.filter((it) => inserted.includes(it)).flatMap((it) => stageSheets(scheme, it)),
    ...scheme.series.filter((it) => isUsed(it.groups)).map((it) => sheetKeys.series(it.id)),
    ...(evaluation.events === null ? [] : [sheetKeys.events]),
    ...groups.filter((it) => inserted.includes(it)).flatMap((it) => entrySheets(evaluation, it)),
    ...(inserted.length > 0 && usesCalendar(scheme) ? [sheetKeys.calendar] : []),
    ...(evaluation.hasLogSheet === true ? [sheetKeys.log] : []),
    sheetKeys.data,
  ];
}

/** Whether a group has a sheet for totals set by hand. */
export function hasOverrides(
  { inserted, corrected }: Pick<Evaluation, 'inserted' | 'corrected'>,
  group: string,
): boolean {
  return inserted.includes(group) && corrected.includes(group);
}

/** The sheets on which the stages of a group, and the ratings of its units, are typed. */
export function stageSheets(scheme: Scheme, group: string): readonly string[] {
  const stages = stagesOf(scheme, group);
  const ratings = stages.filter((it) => it.source.kind === 'rating');
  return [
    ...(stages.length > 0 ? [sheetKeys.stages(group)] : []),
    ...ratings.map((it) => sheetKeys.rating(ratingId(it.stage.id, group))),
  ];
}

/** Keys of the sheets where the entries of a group are typed: one a unit, in roster order, or the two of the whole group. */
export function entrySheets(
  evaluation: Pick<Evaluation, 'scheme' | 'layouts' | 'roster'>,
  group: string,
): readonly string[] {
  if (!hasScoreSheets(evaluation.scheme, group)) return [];
  return layoutOf(evaluation, group) === 'groupSheet'
    ? [sheetKeys.groupScore(group), sheetKeys.groupNotes(group)]
    : evaluation.roster.filter((it) => it.group === group).map((it) => sheetKeys.score(it.code));
}

/**
 * The name of each sheet by key: what it is called in the workbook unless a sheet of the user has that name now, else the planned
 * name made legal for Excel (at most 31 characters, none of `[]:*?/\`, no apostrophe at the ends) and different from all
 * others, `taken` ones included.
 */
export function nameSheets(
  evaluation: Evaluation,
  texts: SheetTexts,
  taken: readonly string[],
): ReadonlyMap<string, string> {
  const keys = sheetOrder(evaluation);
  const isTaken = new Set(taken.map((it) => it.toLowerCase()));
  const kept = new Map(
    keys.flatMap((key) => {
      const name = evaluation.sheetNames[key];
      return name === undefined || isTaken.has(name.toLowerCase()) ? [] : [[key, name] as const];
    }),
  );
  const used = new Set([...isTaken, ...[...kept.values()].map((it) => it.toLowerCase())]);
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
  const [kind = '', id = '', group = ''] = key.split('/');
  if (kind === 'rating')
    return texts.names.rating(stageName(evaluation, id), groupName(evaluation, group));
  const named = namedKinds.find((it) => it === kind);
  if (named !== undefined) return texts.names[named](nameOf(evaluation, kind, id) ?? id);
  return texts.names[singleKinds.find((it) => it === kind) ?? 'cover'];
}

/** Sheets that are called after a unit, group or series, and those of which there is one. */
const namedKinds = [
  'score',
  'groupScore',
  'groupNotes',
  'summary',
  'ranking',
  'series',
  'stages',
  'override',
  'scheme',
] as const;
const singleKinds = ['ledger', 'roster', 'events', 'calendar', 'log', 'data'] as const;

function stageName({ scheme }: Evaluation, id: string): string {
  return scheme.stages.find((it) => it.id === id)?.name ?? id;
}

function groupName({ scheme }: Evaluation, id: string): string {
  return scheme.groups.find((it) => it.id === id)?.name ?? id;
}

function nameOf({ scheme, roster }: Evaluation, kind: string, id: string): string | undefined {
  if (kind === 'score') return roster.find((it) => it.code === id)?.name;
  if (kind === 'scheme') return scheme.tables.find((it) => it.id === id)?.name;
  const named = kind === 'series' ? scheme.series : scheme.groups;
  return named.find((it) => it.id === id)?.name;
}

/** A legal sheet name; a text without one legal character gives `_`. */
export function legalName(text: string): string {
  const plain = Array.from(text)
    .filter((it) => it.charCodeAt(0) >= 32)
    .join('')
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/\s+/g, ' ');
  const cut = cutTo(plain, mostChars).replace(/^[\s']+|[\s']+$/g, '');
  // Excel keeps History for itself.
  return cut === '' || cut.toLowerCase() === 'history' ? `${cut}_` : cut;
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
