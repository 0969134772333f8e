import type { ConditionalFormat } from '../../workbook/plan';
import { estimateBytes, type SheetStep } from './requests';

/** Conditional formats in the order given. Excel puts each new one before all others, so the last comes first. */
export function conditionSteps(formats: readonly ConditionalFormat[]): readonly SheetStep[] {
  return formats.reduceRight<readonly SheetStep[]>((steps, it) => [...steps, step(it)], []);
}

function step(it: ConditionalFormat): SheetStep {
  return {
    bytes: estimateBytes(6, 4, it),
    run: (sheet) => {
      const { custom } = sheet.getRange(it.range).conditionalFormats.add('Custom');
      custom.rule.formula = `=${it.formula}`;
      if (it.color !== undefined) custom.format.font.color = it.color;
      if (it.bold !== undefined) custom.format.font.bold = it.bold;
      if (it.fill !== undefined) custom.format.fill.color = it.fill;
    },
  };
}
