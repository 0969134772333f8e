import type { CellInput, RowPlan, SheetPlan } from '../workbook/plan';
import { flatPrint } from './flatPrint';
import type { SheetDraft } from './sheetDraft';
import type { StyleName } from './styles';

/** Rows of every sheet that is a list: keys, title, note, headings, then the list; all 0-based. */
export const listRows = { keyRow: 0, titleRow: 1, noteRow: 2, columnsRow: 3, firstRow: 4 } as const;

/** What stands above a list. The key column comes first, the visible ones from there to `right`. */
export interface ListHead {
  readonly mark: string;
  readonly title: string;
  readonly note: CellInput;
  readonly noteStyle: StyleName;
  /** Keys of the columns, of the key column too. */
  readonly columns: readonly string[];
  /** Of the last visible column. */
  readonly right: number;
  /** Of a visible column by its key; null for a list without headings. */
  readonly heading: ((name: string, column: number) => string) | null;
}

/** Key row, title, note and headings of a list. */
export function putListHead(draft: SheetDraft, head: ListHead): void {
  const { keyRow, titleRow, noteRow, columnsRow } = listRows;
  const { columns, right, heading } = head;
  columns.forEach((name, column) => {
    draft.put(keyRow, column, column === 0 ? head.mark : name, 'key');
  });
  draft.put(titleRow, 1, head.title, 'title');
  draft.merge({ top: titleRow, bottom: titleRow, left: 1, right });
  draft.put(noteRow, 1, head.note, head.noteStyle);
  draft.merge({ top: noteRow, bottom: noteRow, left: 1, right });
  if (heading === null) return;
  columns.slice(1, right + 1).forEach((name, index) => {
    draft.put(columnsRow, index + 1, heading(name, index + 1), 'head');
  });
}

/** Heights in pt of the rows above a list; the key row is hidden. */
export function headRows(title: number, note: number, columns: number): readonly RowPlan[] {
  return [
    { row: listRows.keyRow, hidden: true },
    { row: listRows.titleRow, heightPt: title },
    { row: listRows.noteRow, heightPt: note },
    { row: listRows.columnsRow, heightPt: columns },
  ];
}

/** Widths in characters, in the order of the columns; those that keep keys are hidden. */
export function listColumns<C extends string>(
  columns: readonly C[],
  widths: Readonly<Record<C, number>>,
  hidden: readonly C[],
): SheetPlan['columns'] {
  return columns.map((name) => ({
    widthChars: widths[name],
    ...(hidden.includes(name) ? { hidden: true } : {}),
  }));
}

/** What the sheets before the results (cover, ledger, roster, data) have in common: freeze, print, protection. */
export function frontSheet(
  orientation: 'landscape' | 'portrait',
  footer: string,
): Pick<
  SheetPlan,
  'visibility' | 'validations' | 'conditionalFormats' | 'freeze' | 'isProtected' | 'print'
> {
  return {
    visibility: 'visible',
    validations: [],
    conditionalFormats: [],
    freeze: { rows: listRows.firstRow, columns: 0 },
    isProtected: true,
    print: flatPrint(orientation, listRows.columnsRow, footer),
  };
}
