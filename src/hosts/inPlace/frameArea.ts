import { formatRange, parseRange } from '../../workbook/address';
import type { SheetPlan } from '../../workbook/plan';

/** All cells that a frame says something of; null where it says nothing. */
export function frameArea(plan: SheetPlan): string | null {
  const ranges = [...plan.styles, ...plan.validations, ...plan.conditionalFormats];
  const areas = [...ranges.map((it) => it.range), ...plan.merges].map(parseRange);
  if (areas.length === 0) return null;
  const bottom = Math.max(...areas.map((it) => it.bottom));
  const right = Math.max(...areas.map((it) => it.right));
  return formatRange({ top: 0, left: 0, bottom, right });
}
