import { formatRange, parseAddress } from '../../workbook/address';
import type { SheetPlan } from '../../workbook/plan';
import type { Details } from './details';

/** Makes a sheet that is there and open as good as new, but for what people put onto it: their charts, pictures, notes. */
export function resetSheet(
  sheet: Excel.Worksheet,
  details: Pick<Details, 'isFiltered' | 'printNames' | 'hasPrintArea'>,
): void {
  const all = sheet.getRange();
  if (details.isFiltered) sheet.autoFilter.remove();
  sheet.freezePanes.unfreeze();
  all.unmerge();
  all.dataValidation.clear();
  all.conditionalFormats.clearAll();
  all.clear('Contents');
  all.clear('Formats');
  all.rowHidden = false;
  all.columnHidden = false;
  all.format.useStandardHeight = true;
  all.format.useStandardWidth = true;
  sheet.tabColor = '';
  sheet.horizontalPageBreaks.removePageBreaks();
  sheet.verticalPageBreaks.removePageBreaks();
  sheet.pageLayout.zoom = { scale: 100 };
  for (const name of details.printNames) sheet.names.getItem(name).delete();
}

/** Where Excel had a print area and does not list it as a name, which is the only way to take it away: everything planned is printed. */
export function printAreaLeft(
  { hasPrintArea, printNames }: Details,
  plan: SheetPlan,
): string | null {
  if (!hasPrintArea || printNames.includes('Print_Area') || plan.print.area !== undefined)
    return null;
  const corners = plan.blocks.map(({ at, cells }) => {
    const { row, column } = parseAddress(at);
    return [row + cells.length - 1, column + Math.max(1, ...cells.map((it) => it.length)) - 1];
  });
  const bottom = Math.max(0, ...corners.map(([row = 0]) => row));
  const right = Math.max(0, ...corners.map(([, column = 0]) => column));
  return formatRange({ top: 0, left: 0, bottom, right });
}
