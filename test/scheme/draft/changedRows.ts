import type { SchemeDrafts, DraftRow, TableDraft } from '../../../src/scheme/draft/schemeDraft';
import { schemeRows } from '../../../src/scheme/draft/schemeRows';
import type { Scheme } from '../../../src/scheme/scheme';

type Cells = Readonly<Record<string, DraftRow['cells']>>;

/** The sheet of a table with these cells typed, by row key; null is a cell that was emptied. */
export function typedOn(scheme: Scheme, table: string, cells: Cells): SchemeDrafts {
  const rows = schemeRows(scheme, table);
  const withCells = (part: readonly DraftRow[]): readonly DraftRow[] =>
    part.map((it) => ({ key: it.key, cells: merged(it.cells, cells[it.key ?? '']) }));
  const draft: TableDraft = {
    ...rows,
    leaves: withCells(rows.leaves),
    bonus: withCells(rows.bonus),
    penalty: withCells(rows.penalty),
  };
  return { [table]: draft };
}

function merged(was: DraftRow['cells'], now: DraftRow['cells'] = {}): DraftRow['cells'] {
  const all = Object.entries({ ...was, ...now });
  return Object.fromEntries(all.filter(([, typed]) => typed !== null));
}

/** The sheet of a table with its leaf rows put another way. */
export function rowsAs(
  scheme: Scheme,
  table: string,
  change: (rows: readonly DraftRow[]) => readonly DraftRow[],
): SchemeDrafts {
  const rows = schemeRows(scheme, table);
  return { [table]: { ...rows, leaves: change(rows.leaves) } };
}

export const emptied = { name: null, points: null, criterion: null, rules: null, evidence: null };
