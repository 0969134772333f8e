import type { Area } from '../../../../src/workbook/address';
import type { Change, Sheet, Workbook } from './model';

/** Says that results may have changed. While calculation is manual they stay as they are. */
export function touch(workbook: Workbook): void {
  workbook.calculation.areas.clear();
  if (workbook.calculationMode !== 'manual') workbook.calculation.serial += 1;
}

/** {@link touch}, and tells listeners which cells changed. */
export function reportChange(
  sheet: Sheet,
  area: Area,
  kind: Change['kind'] = 'RangeEdited',
  by: Change['by'] = 'program',
): void {
  touch(sheet.workbook);
  for (const listener of sheet.workbook.listeners) listener({ sheet, area, kind, by });
}
