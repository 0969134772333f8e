import type { Change, Sheet, Workbook } from '../excel/model';
import { areaText } from './bindings/address';
import { workbookTarget, type EventHub } from './eventHub';

/** Watches a workbook and puts events in the hub; the functions are called when a batch or a person is done. */
export interface SheetEvents {
  /** Compares sheets with what they were when last compared: added, deleted, activated, another selection. */
  readonly compare: () => void;
}

const shifts: Readonly<Record<string, string>> = {
  RowInserted: 'ShiftCellDown',
  RowDeleted: 'ShiftCellUp',
  ColumnInserted: 'ShiftCellRight',
  ColumnDeleted: 'ShiftCellLeft',
};

/** Events of a workbook: changes of cells at once, those of sheets when compared. */
export function watchSheets(workbook: Workbook, hub: EventHub): SheetEvents {
  let sheets = [...workbook.sheets];
  let active = workbook.activeSheet;
  let selections = selectionsOf(workbook);
  const send = (
    name: string,
    worksheetId: string,
    more: Readonly<Record<string, unknown>> = {},
  ) => {
    for (const target of [worksheetId, workbookTarget]) {
      hub.add(name, target, { source: 'Local', worksheetId, ...more });
    }
  };
  workbook.listeners.add(({ sheet, area, kind, by }: Change) => {
    send('changed', sheet.id, {
      address: areaText(area),
      changeType: kind,
      shiftDirection: shifts[kind] ?? 'Invalid',
      triggerSource: by === 'program' ? 'ThisLocalAddin' : 'Unknown',
    });
  });
  const compareSheets = (): void => {
    const added = workbook.sheets.filter((sheet) => !sheets.includes(sheet));
    const deleted = sheets.filter((sheet) => !workbook.sheets.includes(sheet));
    for (const { id } of added)
      hub.add('added', workbookTarget, { source: 'Local', worksheetId: id });
    for (const { id } of deleted) {
      hub.add('deleted', workbookTarget, { source: 'Local', worksheetId: id });
    }
    sheets = [...workbook.sheets];
  };
  const compareActive = (): void => {
    if (active === workbook.activeSheet) return;
    send('deactivated', active);
    active = workbook.activeSheet;
    send('activated', active);
  };
  const compareSelections = (): void => {
    const next = selectionsOf(workbook);
    for (const [id, address] of next) {
      const isChanged = selections.has(id) && selections.get(id) !== address;
      if (isChanged) send('selectionChanged', id, { address });
    }
    selections = next;
  };
  return {
    compare: () => {
      compareSheets();
      compareActive();
      compareSelections();
    },
  };
}

function selectionsOf({ sheets }: Workbook): ReadonlyMap<string, string> {
  return new Map(sheets.map(({ id, selection }: Sheet) => [id, areaText(selection)]));
}
