import type { WorkbookHost } from '../../workbook/host';
import type { Style } from '../../workbook/plan';
import { grownPlan } from './grownPlan';
import { livePlan, type KeptPlan } from './livePlan';
import { addedSheet, isReshaped, type LiveSheet, type Records } from './liveSheet';
import type { WorkbookSnapshot } from './snapshot';

/** Removes, renames, adds and renders sheets of the file. @returns the ids of the rendered ones. */
export async function bringSheets(
  file: WorkbookHost,
  known: WorkbookSnapshot['styles'],
  sheets: readonly LiveSheet[],
  records: Records,
): Promise<ReadonlySet<string>> {
  const ids = new Set(sheets.map((it) => it.snapshot.sheet.id));
  const gone = Array.from(records).flatMap(([id, it]) => (ids.has(id) ? [] : [it.name]));
  const renamed = sheets.flatMap(({ record, snapshot }) => {
    const { name } = snapshot.sheet;
    return record !== undefined && record.name !== name ? [[record.name, name]] : [];
  });
  const reshaped = sheets.filter((it) => it.record?.kept !== null && isReshaped(it));
  const styles: Record<string, Style> = {};
  const plans = reshaped.map((it, index) => {
    const live = livePlan(it.snapshot, known, it.content(), keptOf(it));
    const prefixed = (name: string) => `${index} ${name}`;
    for (const [name, style] of Object.entries(live.styles)) styles[prefixed(name)] = style;
    return {
      ...live.sheet,
      styles: live.sheet.styles.map((range) => ({ ...range, style: prefixed(range.style) })),
    };
  });
  // A sheet may have got the name of one that was deleted, so deleting comes first.
  if (gone.length > 0) await file.render({ styles: {}, sheets: [] }, { remove: gone });
  if (plans.length > 0 || renamed.length > 0)
    await file.render({ styles, sheets: plans }, { rename: Object.fromEntries(renamed) });
  return new Set(reshaped.map((it) => it.snapshot.sheet.id));
}

/** What the plan of a sheet keeps, as it is now. */
export function keptOf({ look, record }: LiveSheet): KeptPlan {
  if (record === undefined || record.kept === null) return addedSheet;
  return grownPlan(record.kept, record.extent, look.extent);
}
