import { statedName } from '../../rules/statedName';
import { hasStop, isNothing } from '../../rules/tableWords';
import { longestName, type ColumnRole } from './columnRoles';
import type { PasteCell } from './pasteGrid';
import { pointsOfCell } from './pointsOfCell';

/** How the columns of a table are read. */
export interface Columns {
  readonly roles: readonly ColumnRole[];
  /** The last level names the leaf, so no leaf is without it. */
  readonly hasLeafNames: boolean;
}

/** A text and the 0-based columns where it stood and where it belongs. */
export interface Moved {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The cells of a row in the columns that they belong to: as they stand where nothing speaks against it, null where no order of them fits. */
export function alignRow(
  cells: readonly PasteCell[],
  columns: Columns,
): { readonly cells: readonly PasteCell[]; readonly moved: readonly Moved[] } | null {
  if (isSound(cells, columns)) return { cells, moved: [] };
  const filled = cells.flatMap((it, at) => (it.text === '' ? [] : [{ text: it.text, at }]));
  const texts = filled.map((it) => it.text);
  const width = columns.roles.length;
  const [best] = places(filled.length, width)
    .filter((to) => fits(texts, to, columns))
    .map((to) => ({ to, worth: worthOf(texts, to, columns) }))
    .sort((a, b) => b.worth - a.worth);
  if (best === undefined) return null;
  const put = new Map(best.to.map((to, index) => [to, texts[index] ?? '']));
  const moved = filled.flatMap(({ text, at }, index) => {
    const to = best.to[index] ?? at;
    return to === at ? [] : [{ text, from: at, to }];
  });
  return {
    cells: columns.roles.map((_, at) => ({ text: put.get(at) ?? '', covers: null })),
    moved,
  };
}

/** Nothing stands where it cannot belong. A cell that reaches over its right neighbour fills that too. */
export function isSound(cells: readonly PasteCell[], columns: Columns): boolean {
  const filled = cells.flatMap(({ text, covers }, at) =>
    text !== '' || covers === 'left' ? [at] : [],
  );
  return (
    cells.every(({ text }, at) => text === '' || mayStand(text, at, columns)) &&
    hasNoGap(filled, columns) &&
    !isCriterionAstray(cells, columns)
  );
}

/** The column of criteria is blank, and a column of names holds a sentence. */
function isCriterionAstray(cells: readonly PasteCell[], { roles }: Columns): boolean {
  const textsOf = (role: ColumnRole): readonly string[] =>
    cells.flatMap(({ text }, at) => (roles[at] === role && text !== '' ? [text] : []));
  const isBlank = roles.includes('criterion') && textsOf('criterion').every(isNothing);
  return isBlank && textsOf('level').some(isSentence);
}

function isSentence(text: string): boolean {
  const [first = '', ...more] = text.split('\n');
  const isLong = more.length > 0 || (text.length > longestName / 2 && hasStop(first));
  return isLong && text.split('\n').every((it) => statedName(it).points === null);
}

function fits(texts: readonly string[], to: readonly number[], columns: Columns): boolean {
  return (
    texts.every((text, index) => mayStand(text, to[index] ?? 0, columns)) && hasNoGap(to, columns)
  );
}

function mayStand(text: string, at: number, { roles }: Columns): boolean {
  const role = roles[at] ?? 'left';
  const isNumber = pointsOfCell(text) !== null;
  if (role === 'points') return isNumber || isNothing(text);
  if (role === 'level') return !isNumber && isName(text);
  return role !== 'criterion' || !isNumber || !roles.includes('points');
}

/** Short enough for the name of an indicator, some of which are long, or a list of names with points. */
function isName(text: string): boolean {
  const lines = text.split('\n');
  const isList = lines.length > 1 && lines.every((it) => statedName(it).points !== null);
  return isList || text.replace(/\s+/g, '').length <= longestName * 1.5;
}

/** No level is blank between two that are filled; a leaf with a criterion of a table that names its leaves has its name. */
function hasNoGap(to: readonly number[], { roles, hasLeafNames }: Columns): boolean {
  const levels = roles.flatMap((role, at) => (role === 'level' ? [at] : []));
  const filled = levels.map((at) => to.includes(at));
  const first = filled.indexOf(true);
  const last = filled.lastIndexOf(true);
  if (first !== -1 && filled.slice(first, last).includes(false)) return false;
  const hasCriterion = to.some((at) => roles[at] === 'criterion');
  return !hasLeafNames || !hasCriterion || last === levels.length - 1;
}

/** Long texts are criteria, what says that there is nothing belongs to what must be handed in; cells go no farther than they must. */
function worthOf(texts: readonly string[], to: readonly number[], { roles }: Columns): number {
  const worths = texts.map((text, index) => {
    const role = roles[to[index] ?? 0] ?? 'left';
    if (pointsOfCell(text) !== null) return role === 'points' ? 20 : 0;
    if (isNothing(text)) return role === 'evidence' || role === 'responsible' ? 5 : 1;
    if (text.length > longestName || isSentence(text)) return role === 'criterion' ? 20 : 0;
    return { level: 6, criterion: 7, evidence: 5, responsible: 3, left: 1, points: 0 }[role];
  });
  // Of several levels the lower ones are named anew: what stands above is a merged cell.
  const depth = to.filter((at) => roles[at] === 'level').reduce((sum, at) => sum + at, 0);
  return worths.reduce((sum, it) => sum + it, 0) + depth / 100;
}

/** All ways to choose so many of the columns, in order. */
function places(count: number, width: number): readonly (readonly number[])[] {
  if (count > width || width > 14) return [];
  let found: readonly (readonly number[])[] = [[]];
  for (let index = 0; index < count; index += 1)
    found = found.flatMap((one) => {
      const from = (one[one.length - 1] ?? -1) + 1;
      const room = Math.max(0, width - (count - index - 1) - from);
      return Array.from({ length: room }, (_, step) => [...one, from + step]);
    });
  return found;
}
