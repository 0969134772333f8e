import type { PasteAnswer, PasteNote, PasteQuestion } from '../../base/pasteNote';
import { numberBefore, statedName, type StatedName } from '../../rules/statedName';
import { shortName } from '../../rules/tableWords';
import type { ReadRow } from './readRow';

/** A last-level indicator of a pasted table. */
export interface PastedLeaf {
  readonly line: number;
  readonly name: string;
  /** Its name is its own, not the first words of its criterion. */
  readonly isNamed: boolean;
  readonly points: number | null;
  readonly criterion: string;
  readonly evidence: string | null;
}

/** An inner node, still growing. */
export interface Branch {
  readonly line: number;
  readonly name: string;
  readonly parent: Branch | null;
  points: number | null;
  branches: Branch[];
  leaves: PastedLeaf[];
}

/** What growing a tree found, and what was answered before. */
export interface Growth {
  readonly notes: PasteNote[];
  readonly questions: PasteQuestion[];
  readonly answers: Readonly<Record<string, PasteAnswer>>;
}

/** Asks, once. @returns what was answered, null while it is open. */
export function ask({ questions, answers }: Growth, question: PasteQuestion): PasteAnswer | null {
  if (questions.every((it) => it.id !== question.id)) questions.push(question);
  return answers[question.id] ?? null;
}

/** The indicators of the rows, from the top: a blank level goes on with the one above, a name that stands again is the same one. */
export function growTree(
  rows: readonly ReadRow[],
  hasLeafNames: boolean,
  growth: Growth,
): readonly Branch[] {
  const top: Branch[] = [];
  let path: readonly Branch[] = [];
  for (const row of rows) {
    const levels = hasLeafNames ? row.levels.slice(0, -1) : row.levels;
    path = stepInto(top, path, { row, levels }, growth);
    const leaf = leafOf(row, hasLeafNames, growth);
    const branch = path[path.length - 1];
    if (branch !== undefined) branch.points ??= row.branchPoints;
    if (leaf !== null) (branch ?? nameless(top, leaf)).leaves.push(leaf);
  }
  return top;
}

interface Step {
  readonly row: ReadRow;
  readonly levels: readonly string[];
}

/** The branches that a row stands under. */
function stepInto(
  top: Branch[],
  before: readonly Branch[],
  { row, levels }: Step,
  growth: Growth,
): readonly Branch[] {
  const path: Branch[] = [];
  levels.forEach((text, level) => {
    const parent = path[path.length - 1] ?? null;
    const open = before[level]?.parent === parent ? before[level] : undefined;
    const stated = statedName(text.replace(/\n/g, ''));
    if (text !== '') path.push(enter(top, { row, parent, stated, open }, growth));
    else if (open !== undefined && path.length === level) path.push(open);
  });
  return path;
}

interface Entry {
  readonly row: ReadRow;
  readonly parent: Branch | null;
  readonly stated: StatedName;
  /** The branch of this level that the row before stood under. */
  readonly open: Branch | undefined;
}

function enter(top: Branch[], { row, parent, stated, open }: Entry, growth: Growth): Branch {
  const siblings = parent === null ? top : parent.branches;
  const same =
    siblings.find((it) => plain(it.name) === plain(stated.name)) ??
    (open !== undefined && isSameNumber(open, stated, row, growth) ? open : undefined);
  if (same !== undefined) return rejoin(same, stated, row, growth);
  const { name, points } = stated;
  const made: Branch = { line: row.line, name, parent, points, branches: [], leaves: [] };
  siblings.push(made);
  return made;
}

function plain(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '');
}

/** Another name with the same number and points: people say whether it is the same. */
function isSameNumber(open: Branch, stated: StatedName, row: ReadRow, growth: Growth): boolean {
  const number = numberBefore(stated.name);
  if (number === null || number !== numberBefore(open.name) || open.points !== stated.points)
    return false;
  const params = { first: open.name, second: stated.name, points: stated.points };
  const id = `BRANCH_SAME:${row.line}`;
  return ask(growth, { id, code: 'BRANCH_SAME', row: row.line, params }) === 'same';
}

function rejoin(branch: Branch, stated: StatedName, row: ReadRow, growth: Growth): Branch {
  const { points: first, name } = branch;
  const { points: second } = stated;
  if (first !== null && second !== null && first !== second) {
    const id = `POINTS_TWICE:${row.line}`;
    const params = { name, first, second };
    const answer = ask(growth, { id, code: 'POINTS_TWICE', row: row.line, params });
    branch.points = answer === null ? null : answer === 'first' ? first : second;
  } else branch.points = first ?? second;
  const isKnown = growth.notes.some(
    (it) => it.code === 'BRANCH_JOINED' && it.params.name === branch.name,
  );
  if (!isKnown)
    growth.notes.push({
      code: 'BRANCH_JOINED',
      row: row.line,
      params: { name, points: branch.points },
    });
  return branch;
}

/** A leaf over which no indicator stands gets one of its own name. */
function nameless(top: Branch[], { line, name }: PastedLeaf): Branch {
  const made: Branch = { line, name, parent: null, points: null, branches: [], leaves: [] };
  top.push(made);
  return made;
}

/** null for a row that only heads what follows. */
function leafOf(row: ReadRow, hasLeafNames: boolean, growth: Growth): PastedLeaf | null {
  const { line, criterion, evidence } = row;
  const text = hasLeafNames ? (row.levels[row.levels.length - 1] ?? '') : '';
  if (text === '' && criterion === '' && row.points === null) return null;
  const stated = statedName(text.replace(/\n/g, ''));
  const isNamed = text !== '';
  const name = isNamed ? stated.name : shortName(criterion);
  const points = row.arePointsMerged ? null : pointsOf(row, stated, growth);
  return { line, name, isNamed, points, criterion, evidence };
}

function pointsOf({ line, points }: ReadRow, stated: StatedName, growth: Growth): number | null {
  const { name, points: first } = stated;
  if (first === null || points === null || first === points) return points ?? first;
  const params = { name, first, second: points };
  const id = `POINTS_TWICE:${line}`;
  const answer = ask(growth, { id, code: 'POINTS_TWICE', row: line, params });
  return answer === null ? null : answer === 'first' ? first : points;
}
