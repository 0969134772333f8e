import type { Checked } from '../../base/issue';
import { schemeRows } from '../draft/schemeRows';
import type { SchemeDrafts } from '../draft/schemeDraft';
import { parseScheme } from '../parseScheme';
import type { Scheme, Table } from '../scheme';
import type { PastedTree } from './readTable';
import { withSpecialRows } from './specialRows';
import { tableOfPaste } from './tableOfPaste';

/** A pasted table of a new scheme, and whom it is for. */
export interface PastedTable {
  readonly tree: PastedTree;
  readonly group: string;
  /** 附件一; '' where the paste does not say. */
  readonly annex: string;
  readonly title: string;
}

/** What a new scheme is made of; its document says the rest. */
export interface PastedScheme {
  readonly title: string;
  readonly documentNumber: string;
  readonly year: number;
  readonly tables: readonly PastedTable[];
}

/**
 * A scheme of pasted tables, a group each, with all else as in the blank one; bonus and penalty items wait on its 方案 sheets.
 * @param sourceOf what a leaf gives as its source: annex and 1-based item.
 */
export function schemeOfPaste(
  pasted: PastedScheme,
  blank: Scheme,
  sourceOf: (annex: string, item: number) => string,
): Checked<{ readonly scheme: Scheme; readonly drafts: SchemeDrafts }> {
  const used = new Set<string>();
  const tables = pasted.tables.map((it, index) => {
    const empty = emptyTable(blank, it, index);
    return tableOfPaste(empty, it.tree, {
      used,
      sourceOf: (item) => sourceOf(empty.annex, item),
    });
  });
  const groups = pasted.tables.map((it, index) => {
    const id = tables[index]?.id ?? '';
    return { id, name: it.group, table: id, units: [], isExample: false };
  });
  const { title, documentNumber, year } = pasted;
  const parsed = parseScheme({
    ...blank,
    id: `own-${year}`,
    title,
    documentNumber,
    year,
    groups,
    tables,
  });
  if (!parsed.ok) return parsed;
  const scheme = parsed.value;
  const drafts = pasted.tables.flatMap(({ tree }, index) => {
    const id = tables[index]?.id ?? '';
    const rows = schemeRows(scheme, id);
    const filled = withSpecialRows(rows, tree, used);
    const isChanged = filled.bonus !== rows.bonus || filled.penalty !== rows.penalty;
    return isChanged ? [[id, filled] as const] : [];
  });
  return { ok: true, value: { scheme, drafts: Object.fromEntries(drafts) }, issues: [] };
}

/** T1, T2 … so that keys of different tables differ. */
function emptyTable(
  { tables }: Scheme,
  { tree, group, annex, title }: PastedTable,
  index: number,
): Table {
  const [blank] = tables;
  if (blank === undefined) throw new RangeError('the blank scheme has no table');
  return {
    ...blank,
    id: `T${index + 1}`,
    name: group,
    annex: annex === '' ? blank.annex : annex,
    title: title === '' ? blank.title : title,
    points: tree.total,
    scale: tree.scale,
    hasResponsible: tree.hasResponsible,
    levels: tree.levels,
    indicators: [],
  };
}
