import type { Sheet } from 'hucre';
import type { SheetContent } from '../../workbook/host';
import { toPrintPlan } from './filePrint';
import type { KeptPlan } from './livePlan';

/**
 * What a plan must keep of a sheet out of a file, null where the sheet holds more than a plan can say: pictures, charts,
 * comments, tables … Such a sheet is never rendered anew, only its cells are written.
 */
export function fileKept(file: Sheet, content: SheetContent): KeptPlan | null {
  if (holdsMore(file)) return null;
  const key = content.rows[0]?.[0]?.value;
  const filter = file.autoFilter?.range;
  return {
    key: typeof key === 'string' ? key : '',
    print: toPrintPlan(file),
    ...(filter !== undefined && { filter: filter.replaceAll('$', '') }),
  };
}

function holdsMore(file: Sheet): boolean {
  const parts: readonly (readonly unknown[] | undefined)[] = [
    file.images,
    file.charts,
    file.tables,
    file.sparklines,
    file.textBoxes,
    file.threadedComments,
    file.pivotTables,
    file.slicers,
    file.timelines,
    (file.conditionalRules ?? []).filter((it) => it.type !== 'expression'),
  ];
  if (file.backgroundImage !== undefined || parts.some((it) => (it ?? []).length > 0)) return true;
  return Array.from(file.cells?.values() ?? []).some(
    (it) => it.comment !== undefined || it.hyperlink !== undefined || it.richText !== undefined,
  );
}
