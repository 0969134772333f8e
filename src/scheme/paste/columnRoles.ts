import { statedName } from '../../rules/statedName';
import { headRole } from '../../rules/tableWords';
import { pointsOfCell } from './pointsOfCell';
import type { PasteTable } from './splitTables';

/** What a column is read as. Levels count from the left. */
export type ColumnRole = 'level' | 'points' | 'criterion' | 'evidence' | 'responsible' | 'left';

/** A text longer than this is no name. */
export const longestName = 40;

/**
 * The roles that the headings, or where there are none the cells, suggest; null for a table that is none of indicators: without
 * names, without criteria and points, or with neither headings nor any points.
 */
export function columnRoles(table: PasteTable): readonly ColumnRole[] | null {
  const roles = table.head === null ? guessed(table) : headed(table);
  const has = (role: ColumnRole): boolean => roles.includes(role);
  if (!has('level') || !(has('criterion') || has('points'))) return null;
  return table.head === null && !statesPoints(table, roles) ? null : roles;
}

function statesPoints(table: PasteTable, roles: readonly ColumnRole[]): boolean {
  return roles.some(
    (role, at) =>
      role === 'points' ||
      (role === 'level' && textsAt(table, at).some((it) => statedName(it).points !== null)),
  );
}

/** How many columns the table has. */
export function columnCount({ head, rows }: PasteTable): number {
  return Math.max(0, ...[...(head === null ? [] : [head]), ...rows].map((it) => it.cells.length));
}

function headed(table: PasteTable): readonly ColumnRole[] {
  const heads = indexes(table).map((at) => headRole(table.head?.cells[at]?.text ?? '') ?? 'left');
  const isCriterion = (at: number): boolean =>
    !heads.includes('criterion') && meanLength(table, at) > longestName / 2;
  const lastLevel = heads.lastIndexOf('level');
  let hasPoints = false;
  return heads.map((role, at) => {
    if (role === 'content' || at === lastLevel) return isCriterion(at) ? 'criterion' : 'level';
    // Several columns of points: only the first is read.
    if (role === 'points' && hasPoints) return 'left';
    hasPoints ||= role === 'points';
    return role;
  });
}

/** Names, then the numbers, then the longest texts; what follows is what must be handed in. */
function guessed(table: PasteTable): readonly ColumnRole[] {
  const all = indexes(table);
  const lengths = all.map((at) => meanLength(table, at));
  const longest = Math.max(0, ...lengths);
  if (longest < longestName / 2) return all.map(() => 'left');
  const criterion = lengths.indexOf(longest);
  const points = all.findIndex((at) => isNumeric(table, at) && !isCount(table, at));
  return all.map((at) => {
    if (isCount(table, at)) return 'left';
    if (at === criterion) return 'criterion';
    if (at === points) return 'points';
    if (at < criterion) return 'level';
    return at === criterion + 1 && (lengths[at] ?? 0) > 0 ? 'evidence' : 'left';
  });
}

function indexes(table: PasteTable): readonly number[] {
  return Array.from({ length: columnCount(table) }, (_, at) => at);
}

function textsAt({ rows }: PasteTable, at: number): readonly string[] {
  return rows.map((it) => it.cells[at]?.text ?? '').filter((it) => it !== '');
}

function meanLength(table: PasteTable, at: number): number {
  const texts = textsAt(table, at);
  return texts.reduce((sum, it) => sum + it.length, 0) / Math.max(1, texts.length);
}

function isNumeric(table: PasteTable, at: number): boolean {
  const texts = textsAt(table, at);
  const known = texts.filter((it) => pointsOfCell(it) !== null).length;
  return known >= 2 && known >= texts.length * 0.8;
}

/** 1, 2, 3 …: the numbers of the rows. */
function isCount(table: PasteTable, at: number): boolean {
  const numbers = textsAt(table, at).map(Number);
  return numbers.length >= 3 && numbers.every((it, index) => it === index + 1);
}
