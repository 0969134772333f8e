import type { SheetRosterTexts, SheetStates } from '../i18n/sheetTexts';
import type { RosterUnit } from '../scoring/evaluation';
import type { SheetPlan } from '../workbook/plan';
import { frontSheet, headRows, listColumns, listRows, putListHead } from './listSheet';
import { createDraft } from './sheetDraft';

/** What the roster is made of; `stateCell` gives the cell of a unit's state, null without a score sheet. */
export interface RosterSheet {
  readonly key: string;
  readonly name: string;
  readonly mark: string;
  readonly title: string;
  readonly footer: string;
  readonly roster: readonly RosterUnit[];
  readonly groupName: (id: string) => string;
  readonly stateCell: (unit: string) => string | null;
}

const columns = ['key', 'number', 'name', 'group', 'code', 'status', 'state'] as const;
const widths: Readonly<Record<(typeof columns)[number], number>> = {
  key: 8,
  number: 7,
  name: 34,
  group: 16,
  code: 12,
  status: 10,
  state: 12,
};

/** All units with their groups, and how far each has come. */
export function planRosterSheet(
  sheet: RosterSheet,
  texts: SheetRosterTexts,
  states: SheetStates,
): SheetPlan {
  const draft = createDraft();
  const right = columns.length - 1;
  const headings: Readonly<Record<string, string>> = texts.columns;
  putListHead(draft, {
    mark: sheet.mark,
    title: sheet.title,
    note: texts.note,
    noteStyle: 'note',
    columns,
    right,
    heading: (name) => headings[name] ?? '',
  });
  sheet.roster.forEach((unit, index) => {
    const row = listRows.firstRow + index;
    const state = sheet.stateCell(unit.code);
    draft.put(row, 0, unit.code, 'key');
    draft.put(row, 1, index + 1, 'center');
    draft.put(row, 2, unit.name, 'text');
    draft.put(row, 3, sheet.groupName(unit.group), 'center');
    draft.put(row, 4, unit.code, 'center');
    draft.put(row, 5, states[unit.status], 'center');
    draft.put(row, 6, state === null ? null : { formula: state }, 'center');
  });
  return {
    ...frontSheet('portrait', sheet.footer),
    key: sheet.key,
    name: sheet.name,
    columns: listColumns(columns, widths, ['key']),
    rows: [
      ...headRows(32, 18, 24),
      ...sheet.roster.map((_, index) => ({
        row: listRows.firstRow + index,
        heightPt: 19,
      })),
    ],
    ...draft.content(),
  };
}
