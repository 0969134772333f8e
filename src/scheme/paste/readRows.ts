import type { PasteNote } from '../../base/pasteNote';
import { statedName } from '../../rules/statedName';
import { isSectionLine, numberedParts, specialKind } from '../../rules/tableWords';
import { isSound, type Columns } from './alignRow';
import type { ColumnRole } from './columnRoles';
import { pointsOfCell } from './pointsOfCell';
import { readRow, type ReadRow } from './readRow';
import type { PasteRow, PasteTable } from './splitTables';

/** A bonus or penalty item, or a veto, as the table words it. */
export interface PasteSpecial {
  readonly kind: 'bonus' | 'penalty' | 'veto';
  readonly texts: readonly string[];
  readonly evidence: string | null;
}

/** The rows of a table by what they are. */
export interface ReadRows {
  readonly rows: readonly ReadRow[];
  readonly specials: readonly PasteSpecial[];
  /** The total that the table states, null where it has no such row. */
  readonly total: number | null;
  readonly hasLeafNames: boolean;
  /** Rows over the whole width are a level of their own, above the first column. */
  readonly hasSections: boolean;
  readonly notes: readonly PasteNote[];
}

/** Reads every row by its columns; rows of sums and of items outside the tree are kept apart. */
export function readRows(
  table: PasteTable,
  roles: readonly ColumnRole[],
  nameOf: (column: number) => string,
): ReadRows {
  const { plain, specials, total, notes } = withoutSpecials(table.rows, roles);
  const columns: Columns = { roles, hasLeafNames: hasLeafNames(plain, roles) };
  const hasSections = plain.some(
    (it, at) =>
      isSection(it) && firstLevel(plain[at + 1], roles) !== '' && !isSection(plain[at + 1]),
  );
  const found = [...notes];
  const rows = plain.flatMap((row): readonly ReadRow[] => {
    if (!isSection(row)) {
      const read = readRow(row, columns, nameOf);
      found.push(...read.notes);
      return read.rows.map((it) => ({
        ...it,
        levels: hasSections ? ['', ...it.levels] : it.levels,
      }));
    }
    const [name = ''] = textsOf(row);
    found.push({ code: 'SECTION_ROW', row: row.line, params: { name: statedName(name).name } });
    return [sectionOf(row.line, name, levelsIn(roles) + (hasSections ? 1 : 0))];
  });
  return {
    rows,
    specials,
    total,
    hasLeafNames: columns.hasLeafNames,
    hasSections,
    notes: [...found, ...mergedDown(plain, columns, nameOf)],
  };
}

function textsOf({ cells }: PasteRow): readonly string[] {
  return cells.map((it) => it.text).filter((it) => it !== '');
}

function levelsIn(roles: readonly ColumnRole[]): number {
  return roles.filter((it) => it === 'level').length;
}

function firstLevel(row: PasteRow | undefined, roles: readonly ColumnRole[]): string {
  return row?.cells[roles.indexOf('level')]?.text ?? '';
}

/** One cell over all columns, or a line that heads a part. */
function isSection(row: PasteRow | undefined): boolean {
  const text = row?.cells[0]?.text ?? '';
  if (row === undefined || text === '' || textsOf(row).length !== 1) return false;
  return isSectionLine(text) || row.cells.slice(1).every((it) => it.covers === 'left');
}

function sectionOf(line: number, name: string, levels: number): ReadRow {
  return {
    line,
    levels: Array.from({ length: levels }, (_, at) => (at === 0 ? name : '')),
    points: null,
    isPercent: false,
    arePointsMerged: false,
    branchPoints: null,
    criterion: '',
    evidence: null,
  };
}

interface Parted {
  readonly plain: readonly PasteRow[];
  readonly specials: readonly PasteSpecial[];
  readonly total: number | null;
  readonly notes: readonly PasteNote[];
}

/** Rows that begin with 加分项, 合计 and the like, and those below that go on with them, apart from the others. */
function withoutSpecials(rows: readonly PasteRow[], roles: readonly ColumnRole[]): Parted {
  const plain: PasteRow[] = [];
  const specials: PasteSpecial[] = [];
  const notes: PasteNote[] = [];
  let total: number | null = null;
  let open: PasteSpecial['kind'] | null = null;
  for (const row of rows) {
    const texts = textsOf(row);
    const kind = specialKind(texts[0] ?? '');
    const goesOn = kind === null && open !== null && firstLevel(row, roles) === '';
    if (kind === null && !goesOn) {
      open = null;
      plain.push(row);
    } else if (kind === 'total') {
      total = totalOf(texts);
      notes.push({
        code: 'TOTAL_ROW',
        row: row.line,
        params: { text: texts.join(' '), points: total },
      });
    } else {
      open = kind ?? open;
      if (open === null) continue;
      const special = specialOf(open, kind === null ? texts : texts.slice(1));
      specials.push(special);
      const text = special.texts.join(' ');
      notes.push({ code: 'SPECIAL_ROW', row: row.line, params: { kind: open, text } });
    }
  }
  return { plain, specials, total, notes };
}

/** The longest text is the item, a shorter one after it what must be handed in. */
function specialOf(kind: PasteSpecial['kind'], texts: readonly string[]): PasteSpecial {
  const longest = texts.reduce((long, it) => (it.length > long.length ? it : long), '');
  const after = texts.slice(texts.indexOf(longest) + 1).filter((it) => it.length > 3);
  return { kind, texts: numberedParts(longest), evidence: after[0] ?? null };
}

function totalOf(texts: readonly string[]): number | null {
  const [own] = texts.flatMap((it) => pointsOfCell(it) ?? []);
  return own ?? statedName(texts[0] ?? '').points;
}

/** Whether every row that stands as it should names the lowest level anew: then that is the leaf. */
function hasLeafNames(rows: readonly PasteRow[], roles: readonly ColumnRole[]): boolean {
  if (levelsIn(roles) < 2) return false;
  const deepest = roles.lastIndexOf('level');
  const names = rows
    .filter((it) => isSound(it.cells, { roles, hasLeafNames: false }))
    .filter((it) => it.cells.some((cell, at) => roles[at] === 'criterion' && cell.text !== ''))
    .map((it) => it.cells[deepest]?.text ?? '');
  const isAnew = (it: string, at: number): boolean => it !== '' && it !== names[at - 1];
  return names.length >= 2 && names.every(isAnew);
}

/** How many cells of each upper level say nothing of their own. */
function mergedDown(
  rows: readonly PasteRow[],
  { roles, hasLeafNames: isLeaf }: Columns,
  nameOf: (column: number) => string,
): readonly PasteNote[] {
  const levels = roles.flatMap((role, at) => (role === 'level' ? [at] : []));
  return (isLeaf ? levels.slice(0, -1) : levels).flatMap((column): readonly PasteNote[] => {
    const cells = rows.filter(
      (it, at) => at > 0 && !isSection(it) && (it.cells[column]?.text ?? '') === '',
    ).length;
    return cells === 0
      ? []
      : [{ code: 'MERGED_DOWN', row: null, params: { column: nameOf(column), cells } }];
  });
}
