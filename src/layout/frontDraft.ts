import type { SheetPlan } from '../workbook/plan';
import { flatPrint } from './flatPrint';
import type { SheetDraft } from './sheetDraft';

/** Rows above the list of a front sheet (cover, ledger, roster): keys, title, note, headings; all 0-based. */
export const frontRows = {
  keyRow: 0,
  titleRow: 1,
  noteRow: 2,
  columnsRow: 3,
  firstRow: 4,
} as const;

export interface FrontHead {
  readonly mark: string;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly string[];
  /** Of the last visible column. */
  readonly right: number;
}

/** Key row, title and note of a front sheet. */
export function putFrontHead(draft: SheetDraft, head: FrontHead): void {
  const { keyRow, titleRow, noteRow } = frontRows;
  head.columns.forEach((name, column) => {
    draft.put(keyRow, column, column === 0 ? head.mark : name, 'key');
  });
  draft.put(titleRow, 1, head.title, 'title');
  draft.merge({ top: titleRow, bottom: titleRow, left: 1, right: head.right });
  draft.put(noteRow, 1, head.note, 'note');
  draft.merge({ top: noteRow, bottom: noteRow, left: 1, right: head.right });
}

/** What front sheets have in common: heights of the rows above, freeze, print, protection. */
export function frontSheet(
  orientation: 'landscape' | 'portrait',
  footer: string,
): Pick<
  SheetPlan,
  'visibility' | 'validations' | 'conditionalFormats' | 'freeze' | 'isProtected' | 'print' | 'rows'
> {
  return {
    visibility: 'visible',
    validations: [],
    conditionalFormats: [],
    freeze: { rows: frontRows.firstRow, columns: 0 },
    isProtected: true,
    print: flatPrint(orientation, frontRows.columnsRow, footer),
    rows: [
      { row: frontRows.keyRow, hidden: true },
      { row: frontRows.titleRow, heightPt: 32 },
      { row: frontRows.noteRow, heightPt: 18 },
      { row: frontRows.columnsRow, heightPt: 24 },
    ],
  };
}
