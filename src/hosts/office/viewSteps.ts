import { formatRange } from '../../workbook/address';
import type { SheetPlan } from '../../workbook/plan';
import { estimateBytes, type SheetStep } from './requests';

/** Colour of the tab, the filter, and what stays in view. */
export function viewSteps({ tabColor, filter, freeze }: SheetPlan): readonly SheetStep[] {
  return [
    {
      bytes: estimateBytes(4, 3),
      run: (sheet) => {
        if (tabColor !== undefined) sheet.tabColor = tabColor;
        if (filter !== undefined) sheet.autoFilter.apply(filter);
        putFreeze(sheet.freezePanes, freeze);
      },
    },
  ];
}

/** Rows and columns that stay in view; none where both are 0. */
export function putFreeze(
  panes: Excel.WorksheetFreezePanes,
  { rows, columns }: SheetPlan['freeze'],
): void {
  if (rows > 0 && columns > 0)
    panes.freezeAt(formatRange({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
  else if (rows > 0) panes.freezeRows(rows);
  else if (columns > 0) panes.freezeColumns(columns);
}
