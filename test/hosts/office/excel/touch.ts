import type { Area } from '../../../../src/workbook/address';
import type { Change, Sheet, Workbook } from './model';

/** Says that results may have changed. While calculation is manual they stay as they are. */
export function touch({ calculation, calculationMode }: Workbook): void {
  calculation.areas.clear();
  if (calculationMode === 'manual') calculation.isStale = true;
  else calculation.serial += 1;
}

/** Lets results that may have changed while calculation was manual be computed anew. */
export function endStale({ calculation }: Workbook): void {
  calculation.areas.clear();
  if (calculation.isStale) calculation.serial += 1;
  calculation.isStale = false;
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
