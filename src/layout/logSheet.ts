import type { SheetLogTexts } from '../i18n/sheetLogTexts';
import type { LogEntry } from '../scoring/evaluation';
import type { SheetPlan } from '../workbook/plan';
import { frontSheet, headRows, listColumns, listRows, putListHead } from './listSheet';
import { createDraft } from './sheetDraft';
import { textHeightPt } from './textHeight';

/** What the record of actions is made of; the oldest entry first. */
export interface LogSheet {
  readonly key: string;
  readonly name: string;
  readonly mark: string;
  readonly footer: string;
  readonly log: readonly LogEntry[];
}

const columns = ['key', 'number', 'at', 'action', 'detail'] as const;
const widths: Readonly<Record<(typeof columns)[number], number>> = {
  key: 8,
  number: 7,
  at: 18,
  action: 34,
  detail: 46,
};

/** Everything done to the workbook by the add-in, with the time and what changed: a copy of the record, not the record itself. */
export function planLogSheet(sheet: LogSheet, texts: SheetLogTexts): SheetPlan {
  const draft = createDraft();
  const headings: Readonly<Record<string, string>> = texts.columns;
  putListHead(draft, {
    mark: sheet.mark,
    title: texts.title,
    note: texts.note,
    noteStyle: 'note',
    columns,
    right: columns.length - 1,
    heading: (name) => headings[name] ?? '',
  });
  sheet.log.forEach(({ at, action, detail }, index) => {
    const row = listRows.firstRow + index;
    draft.put(row, 0, `log/${index + 1}`, 'key');
    draft.put(row, 1, index + 1, 'center');
    draft.put(row, 2, texts.at(at), 'center');
    draft.put(row, 3, action, 'text');
    draft.put(row, 4, detail, 'text');
  });
  return {
    ...frontSheet('portrait', sheet.footer),
    key: sheet.key,
    name: sheet.name,
    columns: listColumns(columns, widths, ['key']),
    rows: [
      ...headRows(32, 18, 24),
      ...sheet.log.map(({ action, detail }, index) => ({
        row: listRows.firstRow + index,
        heightPt: Math.max(
          19,
          textHeightPt(action, widths.action),
          textHeightPt(detail, widths.detail),
        ),
      })),
    ],
    ...draft.content(),
  };
}
