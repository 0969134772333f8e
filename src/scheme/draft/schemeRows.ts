import { ruleSentence, type Rule } from '../../rules/registry';
import type { Adjustment, Indicator, Leaf, Scheme, Table } from '../scheme';
import { spareMark, type DraftRow, type TableDraft } from './schemeDraft';

/** How many empty rows wait for new leaves, and for new items of each sign. */
const spareLeaves = 3;
const spareItems = 1;

/** What the 方案 sheet of a table says where nobody changed anything. @throws {RangeError} for a table that is not there. */
export function schemeRows(scheme: Scheme, tableId: string): TableDraft {
  const table = tableOf(scheme, tableId);
  const items = (sign: Adjustment['sign']): readonly DraftRow[] => [
    ...ownAdjustments(scheme, tableId)
      .filter((it) => it.sign === sign)
      .map(adjustmentRow),
    ...spares(`${sign}-`, spareItems),
  ];
  return {
    leaves: [...leafRows(table), ...spares('', spareLeaves)],
    total: table.points,
    bonus: items('bonus'),
    penalty: items('penalty'),
  };
}

/** The table with that id. @throws {RangeError} where there is none. */
export function tableOf(scheme: Scheme, id: string): Table {
  const table = scheme.tables.find((it) => it.id === id);
  if (table === undefined) throw new RangeError(`no table ${id}`);
  return table;
}

/** Ids of the tables of all groups that an adjustment is for, in the order of the tables; all of them where it is for none. */
export function tablesOf({ groups, tables }: Scheme, adjustment: Adjustment): readonly string[] {
  const used = new Set(
    groups
      .filter((it) => adjustment.groups === null || adjustment.groups.includes(it.id))
      .map((it) => it.table),
  );
  const ids = tables.map((it) => it.id);
  return used.size === 0 ? ids : ids.filter((it) => used.has(it));
}

/** The items that are changed on the sheet of this table: it is the first that has them. */
export function ownAdjustments(scheme: Scheme, tableId: string): readonly Adjustment[] {
  return scheme.adjustments.filter((it) => tablesOf(scheme, it)[0] === tableId);
}

/** The items of this table that are changed on the sheet of another. */
export function sharedAdjustments(scheme: Scheme, tableId: string): readonly Adjustment[] {
  return scheme.adjustments.filter((it) => tablesOf(scheme, it).slice(1).includes(tableId));
}

/** The rules as a cell holds them: a sentence a line. */
export function rulesText(rules: readonly Rule[]): string {
  return rules.map(ruleSentence).join('\n');
}

/** The row of an item. */
export function adjustmentRow({ key, name, rule, evidence }: Adjustment): DraftRow {
  return row(key, { name, rules: rulesText([rule]), evidence });
}

function spares(part: string, count: number): readonly DraftRow[] {
  return Array.from({ length: count }, (_, index) => row(`${spareMark}${part}${index + 1}`, {}));
}

function row(key: string, cells: Readonly<Record<string, string | number | null>>): DraftRow {
  const filled = Object.entries(cells).filter(([, value]) => value !== null);
  return { key, cells: Object.fromEntries(filled) };
}

/** Names and points of an indicator stand on the row of its first leaf. */
function leafRows(table: Table): readonly DraftRow[] {
  const rows: DraftRow[] = [];
  const walk = (
    indicator: Indicator,
    level: number,
    above: Readonly<Record<string, string | number | null>>,
  ) => {
    let open: Readonly<Record<string, string | number | null>> = {
      ...above,
      [`level${level}`]: indicator.name,
      [`points${level}`]: indicator.points,
    };
    for (const it of indicator.indicators) {
      walk(it, level + 1, open);
      open = {};
    }
    for (const it of indicator.leaves) {
      rows.push(row(it.key, { ...open, ...leafCells(it) }));
      open = {};
    }
  };
  for (const it of table.indicators) walk(it, 1, {});
  return rows;
}

function leafCells(leaf: Leaf): Readonly<Record<string, string | number | null>> {
  const { name, points, criterion, rules, evidence } = leaf;
  return { name, points, criterion, rules: rulesText(rules), evidence };
}
