import { formatRange, parseRange } from '../../workbook/address';
import type { KeptPlan } from './livePlan';
import type { Extent } from './liveSheet';

/** The print area and the filter of a sheet whose table people made longer or wider, or the other way round. */
export function grownPlan(kept: KeptPlan, before: Extent, now: Extent): KeptPlan {
  const down = now.rows - before.rows;
  const along = now.columns - before.columns;
  const grow = (range: string) => {
    const { top, left, bottom, right } = parseRange(range);
    return formatRange({
      top,
      left,
      bottom: Math.max(top, bottom + down),
      right: Math.max(left, right + along),
    });
  };
  const { filter, print } = kept;
  return {
    ...kept,
    ...(filter !== undefined && { filter: grow(filter) }),
    print: print.area === undefined ? print : { ...print, area: grow(print.area) },
  };
}
