import { isSortable } from '../../workbook/isSortable';
import type { SheetPlan, Style } from '../../workbook/plan';

/** What stays allowed on a protected sheet: names of Office.js that are true. */
export type Allowed = Excel.WorksheetProtectionOptions;

/** What a planned sheet allows, null for one that is not protected: filtering by its filter, sizing, sorting where every cell is open. */
export function allowedOf(
  plan: SheetPlan,
  styles: Readonly<Record<string, Style>>,
): Allowed | null {
  if (!plan.isProtected) return null;
  return {
    allowAutoFilter: true,
    allowFormatColumns: true,
    allowFormatRows: true,
    ...(isSortable(plan, styles) ? { allowSort: true } : {}),
  };
}

/** Options as they were loaded, fit to be given again: builds of Excel fill in nulls that `protect` refuses (office-js issue 1931). */
export function cleanOptions(options: Allowed): Allowed {
  return Object.fromEntries(Object.entries(options).filter(([, it]) => it !== null));
}
