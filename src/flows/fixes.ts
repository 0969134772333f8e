import type { Fix, Issue } from '../base/issue';
import type { CellEdit } from '../workbook/host';
import { sheetKeys } from '../layout/sheetKey';
import { shownText } from '../layout/scoreParts';
import { parseAddress } from '../workbook/address';
import type { Book } from './book';
import type { FixPreview } from './session';
import { typedOf } from '../layout/sheetIndex';

/** What the fixes of some issues write, together. */
export interface FixPlan {
  readonly edits: readonly CellEdit[];
  readonly anew: readonly string[];
  readonly remove: readonly string[];
}

export function planFixes(issues: readonly Issue[]): FixPlan {
  const fixes = issues.flatMap((it) => it.fix ?? []);
  return {
    edits: fixes.flatMap((it) => editOf(it) ?? []),
    anew: fixes.flatMap((it) => {
      if (it.fix === 'restoreSheet') return [it.key];
      return it.fix === 'restoreData' ? [sheetKeys.data] : [];
    }),
    remove: fixes.flatMap((it) => (it.fix === 'removeSheet' ? [it.sheet] : [])),
  };
}

/** What each fix would change, for a person to see first; fixes of whole sheets show the sheet's name and no values. */
export function previewFixes(book: Book, issues: readonly Issue[]): readonly FixPreview[] {
  return issues.flatMap((issue): readonly FixPreview[] => {
    const { fix } = issue;
    if (fix === undefined) return [];
    const edit = editOf(fix);
    if (edit === null)
      return [{ issue, sheet: sheetOf(book, fix), cell: '', before: '', after: '' }];
    const { sheet, cell, input } = edit;
    const after = input !== null && typeof input === 'object' ? `=${input.formula}` : String(input);
    return [{ issue, sheet, cell, before: cellText(book, sheet, cell), after }];
  });
}

function editOf(fix: Fix): CellEdit | null {
  switch (fix.fix) {
    case 'setValue':
      return { sheet: fix.sheet, cell: fix.cell, input: fix.value };
    case 'restoreFormula':
      return { sheet: fix.sheet, cell: fix.cell, input: { formula: fix.formula } };
    case 'restoreText':
      return { sheet: fix.sheet, cell: fix.cell, input: fix.text };
    default:
      return null;
  }
}

function sheetOf(book: Book, fix: Fix): string {
  if (fix.fix === 'removeSheet') return fix.sheet;
  const key = fix.fix === 'restoreSheet' ? fix.key : sheetKeys.data;
  return book.planned?.plan.sheets.find((it) => it.key === key)?.name ?? '';
}

function cellText(book: Book, sheet: string, cell: string): string {
  const index = [...book.read.sheets.values()].find((it) => it.content.name === sheet);
  const { row, column } = parseAddress(cell);
  const found = index?.content.rows[row]?.[column];
  return found?.formula != null ? `=${found.formula}` : shownText(typedOf(found));
}
