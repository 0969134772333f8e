import { plainValue, type Typed } from '../base/value';
import type { SheetTexts } from '../i18n/sheetTexts';
import { headKeys, scoreGrid, type ScoreColumn } from '../layout/scoreGrid';
import type { Assessment } from '../scoring/assess';
import type { RowEntry, UnitEntries } from '../scoring/evaluation';
import { firstRow } from '../scoring/firstRow';
import { isBlank } from '../scoring/isBlank';
import type { GroupModel, RuleModel } from '../scoring/model';
import { moveRows, type RowMoves } from './moveRows';

/** What was typed for a row that is gone, and where it stands now. */
export interface LostRow {
  readonly name: string;
  readonly label: string;
  readonly after: string;
  readonly entry: RowEntry;
}

const noTyped = { self: null, review: null } as const;
const noNotes = { reason: null, evidence: null } as const;
/** Nothing typed. */
export const blankRow: RowEntry = { ...noTyped, ...noNotes };

/** Cells beside the entries, which stand on the first row of a leaf only; those that only some tables have are left out elsewhere. */
type Notes = Omit<RowEntry, 'self' | 'review'>;

function partsOf(entry: RowEntry, isFirst: boolean) {
  const { self, review, ...notes } = entry;
  return { typed: { self, review }, notes: isFirst ? notes : noNotes };
}

/** What is said beside the entries for which the table as changed has no column. */
function homelessOf(notes: Notes, columns: readonly ScoreColumn[]): Partial<Notes> {
  const names = (['applies', 'responsible'] as const).filter((it) => !columns.includes(it));
  return Object.fromEntries(names.flatMap((it) => (it in notes ? [[it, notes[it] ?? null]] : [])));
}

function isTyped(typed: Typed | undefined): typed is Typed {
  return !isBlank(typed);
}

/** How the score sheets of a group change with their scheme. */
export interface RowMover {
  readonly moves: RowMoves;
  /** Where something stands that stood after a row: after that row, else after the nearest above it that is still there. */
  readonly anchor: (key: string) => string;
  /** What a lost row looks like among the user's own. */
  readonly cells: (lost: LostRow) => readonly Typed[];
  readonly move: (entries: UnitEntries) => {
    readonly rows: UnitEntries['rows'];
    readonly lost: readonly LostRow[];
  };
}

/** Of one group. */
export function createMover(
  before: Assessment,
  after: Assessment,
  group: string,
  texts: SheetTexts,
): RowMover {
  const [was, now] = [before.model(group), after.model(group)];
  const moves = moveRows(
    { before: before.evaluation.scheme, after: after.evaluation.scheme },
    was,
    now,
  );
  const blocks = blocksOf(was);
  const own = new Set(blocks.flatMap((it) => it.rows.map(({ row }) => row)));
  const firsts = new Map(blocksOf(now).map((it) => [it.key, it.rows]));
  const anchor = createAnchor(was, now, moves);
  const { columns } = scoreGrid(now);
  return {
    moves,
    anchor,
    cells: (lost: LostRow): readonly Typed[] => {
      const { self, review, reason, evidence, applies, responsible } = lost.entry;
      const shown: Readonly<Partial<Record<ScoreColumn, Typed>>> = {
        criterion: texts.scheme.aside(lost.name),
        item: [lost.label, ...Object.values(homelessOf(lost.entry, columns)).filter(isTyped)]
          .map((it) => String(plainValue(it)))
          .join(' '),
        self,
        review,
        reason,
        evidence,
        ...(applies === undefined ? {} : { applies }),
        ...(responsible === undefined ? {} : { responsible }),
      };
      return columns.map((it) => plainValue(shown[it] ?? null));
    },
    move: ({ rows }: UnitEntries) => {
      const kept: Record<string, RowEntry> = {};
      const lost: LostRow[] = [];
      const put = (row: string, part: Partial<RowEntry>): void => {
        kept[row] = { ...(kept[row] ?? blankRow), ...part };
      };
      // Rows outside leaves and items, such as vetoes, stay where they are.
      for (const [row, entry] of Object.entries(rows)) if (!own.has(row)) put(row, entry);
      for (const block of blocks) {
        const home = firsts.get(block.key) ?? [];
        block.rows.forEach(({ row, label }, index) => {
          const entry = rows[row];
          if (entry === undefined) return;
          const to = { entry: moves.rows.get(row), notes: index === 0 ? home[0]?.row : undefined };
          const { typed, notes } = partsOf(entry, index === 0);
          if (to.entry !== undefined) put(to.entry, typed);
          if (to.notes !== undefined) put(to.notes, notes);
          const rest = {
            ...(to.entry === undefined ? typed : noTyped),
            ...(to.notes === undefined ? notes : { ...noNotes, ...homelessOf(notes, columns) }),
          };
          if (Object.values(rest).every(isBlank)) return;
          const above = home[home.length - 1]?.row ?? anchor(row);
          lost.push({ name: block.name, label, after: above, entry: rest });
        });
      }
      return { rows: kept, lost };
    },
  };
}

interface Block {
  readonly key: string;
  readonly name: string;
  /** The first of them holds reason and evidence. */
  readonly rows: readonly { readonly row: string; readonly label: string }[];
}

function blocksOf({ branches, adjustments }: GroupModel): readonly Block[] {
  const leaves = branches.flatMap((it) => it.leaves);
  return [
    ...leaves.map(({ key, leaf, rules }) => ({ key, name: leaf.name, rows: rowsOf(rules) })),
    ...adjustments.map(({ key, adjustment, rule }) => ({
      key,
      name: adjustment.name,
      rows: rowsOf([rule]),
    })),
  ];
}

function rowsOf(rules: readonly RuleModel[]): Block['rows'] {
  const first = firstRow(rules);
  const specs = rules.flatMap((it) => it.inputs).filter((it) => it.place === 'entry');
  const rows = specs.map(({ row, label }) => ({ row, label }));
  return [...rows.filter((it) => it.row === first), ...rows.filter((it) => it.row !== first)];
}

/** Where something stands that stood after a row: after that row, else after the nearest one above it that is still there. */
function createAnchor(
  was: GroupModel,
  now: GroupModel,
  { rows }: RowMoves,
): (key: string) => string {
  const known = new Set(scoreGrid(now).lines.map((it) => it.key));
  const order = scoreGrid(was).lines.flatMap((it) => it.key ?? []);
  return (key) => {
    if (Object.values<string>(headKeys).includes(key)) return key;
    for (let at = order.indexOf(key); at >= 0; at--) {
      const own = order[at] ?? '';
      const to = rows.get(own) ?? own;
      if (known.has(to)) return to;
    }
    return headKeys.columns;
  };
}
