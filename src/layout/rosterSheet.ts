import type { SheetRosterTexts, SheetStates } from '../i18n/sheetTexts';
import type { RosterUnit } from '../scoring/evaluation';
import type { SheetPlan } from '../workbook/plan';
import { frontRows, frontSheet, putFrontHead } from './frontDraft';
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
  putFrontHead(draft, {
    mark: sheet.mark,
    title: sheet.title,
    note: texts.note,
    columns,
    right,
  });
  const heads = columns.slice(1).map((name) => (name === 'key' ? '' : texts.columns[name]));
  heads.forEach((text, index) => draft.put(frontRows.columnsRow, index + 1, text, 'head'));
  sheet.roster.forEach((unit, index) => {
    const row = frontRows.firstRow + index;
    const state = sheet.stateCell(unit.code);
    draft.put(row, 0, unit.code, 'key');
    draft.put(row, 1, index + 1, 'center');
    draft.put(row, 2, unit.name, 'text');
    draft.put(row, 3, sheet.groupName(unit.group), 'center');
    draft.put(row, 4, unit.code, 'center');
    draft.put(row, 5, states[unit.status], 'center');
    draft.put(row, 6, state === null ? null : { formula: state }, 'center');
  });
  const front = frontSheet('portrait', sheet.footer);
  return {
    ...front,
    key: sheet.key,
    name: sheet.name,
    columns: columns.map((name) => ({
      widthChars: widths[name],
      ...(name === 'key' ? { hidden: true } : {}),
    })),
    rows: [
      ...front.rows,
      ...sheet.roster.map((_, index) => ({
        row: frontRows.firstRow + index,
        heightPt: 19,
      })),
    ],
    ...draft.content(),
  };
}
