import type { SheetPlan } from '../../workbook/plan';
import { hasOtherBreaks, ownHeights } from '../inPlace/ownFrame';
import { copySheet } from './copySheet';
import { breakSteps } from './printSteps';
import { estimateBytes, onSheet, type Step } from './requests';
import { sizeSteps } from './sizeSteps';

/** A new sheet as a copy of one that looks like it, with heights and page breaks of its own. */
export function copyFrameSteps(first: SheetPlan, other: SheetPlan): readonly Step[] {
  return [
    {
      bytes: estimateBytes(2, 3),
      run: (bench) => copySheet(bench, { id: first.name, visibility: 'visible' }, other.name),
    },
    ...onSheet(other.name, [
      ...sizeSteps([], ownHeights(first, other)),
      ...(!hasOtherBreaks(first, other)
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
