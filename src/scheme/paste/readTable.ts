import type { PasteAnswer, PasteNote, PasteQuestion } from '../../base/pasteNote';
import { statedName } from '../../rules/statedName';
import { levelName } from '../../rules/tableWords';
import { checkSums } from './checkSums';
import type { ColumnRole } from './columnRoles';
import { growTree, type Branch, type Growth, type PastedLeaf } from './growTree';
import { readRows, type PasteSpecial, type ReadRows } from './readRows';
import { sharePoints } from './sharePoints';
import type { PasteTable } from './splitTables';

/** An inner node of a pasted table: children are inner nodes or leaves, not both. */
export interface PastedBranch {
  readonly line: number;
  readonly name: string;
  readonly points: number | null;
  readonly branches: readonly PastedBranch[];
  readonly leaves: readonly PastedLeaf[];
}

/** An official table as it was read. */
export interface PastedTree {
  /** Names of the levels, the one of the leaves too where they have names. */
  readonly levels: readonly string[];
  readonly scale: 'points' | 'percent';
  readonly hasResponsible: boolean;
  /** null where the table states no total. */
  readonly total: number | null;
  readonly branches: readonly PastedBranch[];
  readonly specials: readonly PasteSpecial[];
}

/** A reading with all that a person must see or settle before it is taken over; notes in the order of the rows. */
export interface PasteReading {
  readonly tree: PastedTree;
  readonly notes: readonly PasteNote[];
  readonly questions: readonly PasteQuestion[];
}

/** The tree that a table says when its columns are read as `roles`, and what was answered so far. */
export function readTable(
  table: PasteTable,
  roles: readonly ColumnRole[],
  answers: Readonly<Record<string, PasteAnswer>>,
): PasteReading {
  const read = readRows(table, roles, (at) => columnName(table, at));
  const growth: Growth = { notes: [...table.notes, ...read.notes], questions: [], answers };
  const rows = sharePoints(read.rows, read.hasLeafNames, growth);
  const top = growTree(rows, read.hasLeafNames, growth);
  checkSums(top, growth);
  const branches = top.flatMap((it) => finished(it, growth));
  growth.notes.push(...columnNotes(table, roles), ...scaleNotes(read));
  const tree: PastedTree = {
    levels: levelsOf(table, roles, read.hasSections),
    scale: percentShare(read) * 2 > 1 ? 'percent' : 'points',
    hasResponsible: roles.includes('responsible'),
    total: read.total,
    branches,
    specials: read.specials,
  };
  const byRow = [...growth.notes].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  return { tree, notes: byRow, questions: growth.questions };
}

/** The heading of a column, else its letter: A, B … */
export function columnName({ head }: PasteTable, at: number): string {
  const text = head?.cells[at]?.text.replace(/\s+/g, '') ?? '';
  return text === '' ? String.fromCharCode('A'.charCodeAt(0) + at) : text;
}

function levelsOf(
  table: PasteTable,
  roles: readonly ColumnRole[],
  hasSections: boolean,
): readonly string[] {
  const own = roles.flatMap((role, at) =>
    role === 'level' ? [table.head?.cells[at]?.text.replace(/\s+/g, '') ?? ''] : [],
  );
  const all = hasSections ? ['', ...own] : own;
  const names = all.map((it, at) => (it === '' ? levelName(at + 1) : it));
  // Two levels of one name would be two columns of one name.
  return new Set(names).size === names.length ? names : names.map((_, at) => levelName(at + 1));
}

/** The branch with its leaves named; nothing where no leaf is below it. Leaves beside inner nodes get one of their own. */
function finished(branch: Branch, growth: Growth): readonly PastedBranch[] {
  const { line, name, points } = branch;
  const branches = branch.branches.flatMap((it) => finished(it, growth));
  const leaves = branch.leaves.map((it) => leafOf(it, branch, growth));
  if (branches.length === 0 && leaves.length === 0) {
    growth.notes.push({ code: 'BRANCH_EMPTY', row: line, params: { name } });
    return [];
  }
  if (branches.length === 0 || leaves.length === 0)
    return [{ line, name, points, branches, leaves }];
  const own: PastedBranch = { line, name, points: null, branches: [], leaves };
  return [{ line, name, points, branches: [own, ...branches], leaves: [] }];
}

/** A single leaf without a name of its own has that of its indicator. */
function leafOf(leaf: PastedLeaf, { name, leaves }: Branch, { notes }: Growth): PastedLeaf {
  const own = leaf.isNamed || (leaves.length > 1 && leaf.name !== '') ? leaf.name : name;
  if (leaf.points === null)
    notes.push({ code: 'POINTS_MISSING', row: leaf.line, params: { name: own } });
  if (leaf.criterion !== '') return { ...leaf, name: own };
  notes.push({ code: 'CRITERION_MISSING', row: leaf.line, params: { name: own } });
  return { ...leaf, name: own, criterion: own };
}

function columnNotes(table: PasteTable, roles: readonly ColumnRole[]): readonly PasteNote[] {
  const left = roles.flatMap((role, at): readonly PasteNote[] =>
    role === 'left'
      ? [{ code: 'COLUMN_LEFT', row: null, params: { column: columnName(table, at) } }]
      : [],
  );
  const guessed: readonly PasteNote[] =
    table.head === null ? [{ code: 'COLUMNS_GUESSED', row: null, params: {} }] : [];
  return [...guessed, ...left];
}

/** How much of what states points states them in percent. */
function percentShare({ rows }: ReadRows): number {
  const stated = rows.flatMap((it) => [
    ...(it.points === null ? [] : [it.isPercent]),
    ...it.levels
      .map((text) => statedName(text))
      .flatMap((one) => (one.points === null ? [] : [one.isPercent])),
  ]);
  return stated.length === 0 ? 0 : stated.filter((it) => it).length / stated.length;
}

function scaleNotes(read: ReadRows): readonly PasteNote[] {
  const share = percentShare(read);
  return share === 0 || share === 1 ? [] : [{ code: 'SCALES_MIXED', row: null, params: {} }];
}
