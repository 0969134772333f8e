import type { ConditionalFormat } from '../../workbook/plan';
import { encodeXml } from './scanXml';
import type { Stylesheet } from './stylesheet';

/** Conditional formats in the order given: the first that holds has priority. */
export function conditionalFormatsXml(
  formats: readonly ConditionalFormat[],
  stylesheet: Stylesheet,
): string {
  return formats
    .map(
      (it, index) =>
        `<conditionalFormatting sqref="${it.range}"><cfRule type="expression" ` +
        `dxfId="${stylesheet.conditionFormat(it)}" priority="${index + 1}">` +
        `<formula>${encodeXml(it.formula)}</formula></cfRule></conditionalFormatting>`,
    )
    .join('');
}
