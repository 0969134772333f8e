import { BooleanNumber } from '@univerjs/core';
import {
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import type { ConditionalFormat } from '../../workbook/plan';
import { rangeOf, textOfRange } from './range';

/** A plan's conditional format as Univer's rule. `cfId` is unique in the workbook. */
export function toConditionData(format: ConditionalFormat, cfId: string): IConditionFormattingRule {
  const { color, fill, bold } = format;
  return {
    cfId,
    ranges: [rangeOf(format.range)],
    stopIfTrue: false,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: `=${format.formula}`,
      style: {
        ...(color !== undefined && { cl: { rgb: color } }),
        ...(fill !== undefined && { bg: { rgb: fill } }),
        ...(bold === true && { bl: BooleanNumber.TRUE }),
      },
    },
  };
}

/** Univer's rule as conditional formats of a plan, one a range; null where a plan has no word for it: scales, bars, icons … */
export function toConditionalFormats(
  data: IConditionFormattingRule,
): readonly ConditionalFormat[] | null {
  const { rule } = data;
  if (rule.type !== CFRuleType.highlightCell || rule.subType !== CFSubRuleType.formula) return null;
  const { cl, bg, bl } = rule.style;
  return data.ranges.map((range) => ({
    range: textOfRange(range),
    formula: rule.value.replace(/^=/, ''),
    ...(cl?.rgb && { color: cl.rgb }),
    ...(bg?.rgb && { fill: bg.rgb }),
    ...(bl === BooleanNumber.TRUE && { bold: true }),
  }));
}
