import type { SheetPlan, Style } from '../../workbook/plan';
import { chartSteps } from './chartSteps';
import { conditionSteps } from './conditionSteps';
import { mergeSteps } from './mergeSteps';
import { printSteps } from './printSteps';
import type { SheetStep } from './requests';
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
    ...sizeSteps(plan.columns, plan.rows),
    ...validationSteps(plan.validations),
    ...conditionSteps(plan.conditionalFormats),
    ...viewSteps(plan),
    ...printSteps(plan.print),
    ...chartSteps(plan.charts ?? []),
  ];
}
