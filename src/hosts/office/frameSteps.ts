import type { SheetPlan, Style } from '../../workbook/plan';
import { frameArea } from '../inPlace/frameArea';
import { chartSteps } from './chartSteps';
import { conditionSteps } from './conditionSteps';
import { mergeSteps } from './mergeSteps';
import { printSteps } from './printSteps';
import { estimateBytes, onSheet, type SheetStep, type Step } from './requests';
import { sizeSteps } from './sizeSteps';
import { styleSteps } from './styleSteps';
import { validationSteps } from './validationSteps';
import { viewSteps } from './viewSteps';

/** Everything of a sheet but what stands in its cells, its visibility and its protection. The sheet is as a new one. */
export function frameSteps(
  plan: SheetPlan,
  styles: Readonly<Record<string, Style>>,
): readonly SheetStep[] {
  return [
    ...mergeSteps(plan.merges),
    ...styleSteps(plan.styles, styles),
    ...validationSteps(plan.validations),
    ...conditionSteps(plan.conditionalFormats),
    ...aroundSteps(plan),
  ];
}

/** The same for a sheet that looks like another one, whose frame is there: its cells are copied, all else is its own. */
export function likeSteps(first: SheetPlan, plan: SheetPlan): readonly Step[] {
  const area = frameArea(plan);
  return [
    {
      bytes: estimateBytes(2, 1),
      run: ({ sheet }) => {
        if (area !== null)
          sheet(plan.name).getRange(area).copyFrom(sheet(first.name).getRange(area), 'All');
      },
    },
    ...onSheet(plan.name, aroundSteps(plan)),
  ];
}

function aroundSteps(plan: SheetPlan): readonly SheetStep[] {
  return [
    ...sizeSteps(plan.columns, plan.rows),
    ...viewSteps(plan),
    ...printSteps(plan.print),
    ...chartSteps(plan.charts ?? []),
  ];
}
