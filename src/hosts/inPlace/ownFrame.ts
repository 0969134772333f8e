import type { SheetPlan } from '../../workbook/plan';

/** Rows whose height differs from that of the first sheet's. Frames fix the heights of the same rows. */
export function ownHeights({ rows: firstRows }: SheetPlan, { rows }: SheetPlan): SheetPlan['rows'] {
  const first = new Map(firstRows.map((it) => [it.row, it.heightPt]));
  return rows
    .filter(({ row, heightPt }) => heightPt !== undefined && first.get(row) !== heightPt)
    .map(({ row, heightPt = 0 }) => ({ row, heightPt }));
}

/** Whether pages of a sheet end elsewhere than those of the sheet whose frame it has. */
export function hasOtherBreaks(first: SheetPlan, other: SheetPlan): boolean {
  const [a, b] = [first, other].map((it) => JSON.stringify(it.print.breaksBefore ?? []));
  return a !== b;
}
