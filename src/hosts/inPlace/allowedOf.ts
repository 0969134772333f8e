import { isSortable } from '../../workbook/isSortable';
import type { SheetPlan, Style } from '../../workbook/plan';
import type { Allowed } from './facts';

/** What a planned sheet allows, null for one that is not protected: filtering by its filter, sizing, sorting where every cell is open. */
export function allowedOf(
  plan: SheetPlan,
  styles: Readonly<Record<string, Style>>,
): Allowed | null {
  return plan.isProtected ? usuallyAllowed(isSortable(plan, styles)) : null;
}

/** What our protected sheets allow. */
export function usuallyAllowed(sorting: boolean): Allowed {
  return {
    allowAutoFilter: true,
    allowFormatColumns: true,
    allowFormatRows: true,
    ...(sorting ? { allowSort: true } : {}),
  };
}
