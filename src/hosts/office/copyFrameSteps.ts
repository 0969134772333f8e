import type { SheetPlan } from '../../workbook/plan';
import { copySheet } from './copySheet';
import { breakSteps } from './printSteps';
import { estimateBytes, onSheet, type Step } from './requests';
import { sizeSteps } from './sizeSteps';

/** A new sheet as a copy of one that looks like it, with heights and page breaks of its own. */
export function copyFrameSteps(first: SheetPlan, other: SheetPlan): readonly Step[] {
  const breaks = [first, other].map((it) => JSON.stringify(it.print.breaksBefore ?? []));
  return [
    {
      bytes: estimateBytes(2, 3),
      run: (bench) => copySheet(bench, { id: first.name, visibility: 'visible' }, other.name),
    },
    ...onSheet(other.name, [
      ...sizeSteps([], ownHeights(first, other)),
      ...(breaks[0] === breaks[1]
        ? []
        : [
            {
              bytes: estimateBytes(1, 1),
              run: (sheet: Excel.Worksheet) => sheet.horizontalPageBreaks.removePageBreaks(),
            },
            ...breakSteps(other.print),
          ]),
    ]),
  ];
}

/** Rows whose height differs from that of the first sheet's. Frames fix the heights of the same rows. */
function ownHeights({ rows: firstRows }: SheetPlan, { rows }: SheetPlan): SheetPlan['rows'] {
  const first = new Map(firstRows.map((it) => [it.row, it.heightPt]));
  return rows
    .filter(({ row, heightPt }) => heightPt !== undefined && first.get(row) !== heightPt)
    .map(({ row, heightPt = 0 }) => ({ row, heightPt }));
}
