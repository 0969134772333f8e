import type { WorkbookHost } from '../../workbook/host';
import type { Style } from '../../workbook/plan';
import { grownPlan } from './grownPlan';
import { livePlan, type KeptPlan } from './livePlan';
import {
  addedSheet,
  extentOf,
  isReshaped,
  type LiveSheet,
  type Records,
  type SheetRecord,
} from './liveSheet';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';

/** Removes, renames, adds and renders sheets of the file. @returns the ids of the rendered ones. */
export async function bringSheets(
  file: WorkbookHost,
  saved: WorkbookSnapshot,
  sheets: readonly LiveSheet[],
  records: Records,
): Promise<ReadonlySet<string>> {
  const ids = new Set(sheets.map((it) => it.snapshot.sheet.id));
  const gone = Array.from(records).flatMap(([id, it]) => (ids.has(id) ? [] : [it.name]));
  const renamed = sheets.flatMap(({ record, content }) =>
    record !== undefined && record.name !== content.name ? [[record.name, content.name]] : [],
  );
  const reshaped = sheets.filter((it) => it.record?.kept !== null && isReshaped(it, saved.styles));
  const styles: Record<string, Style> = {};
  const plans = reshaped.map(({ snapshot, content, record }, index) => {
    const live = livePlan(snapshot, saved.styles, content, keptOf(snapshot, record));
    const prefixed = (name: string) => `${index} ${name}`;
    for (const [name, style] of Object.entries(live.styles)) styles[prefixed(name)] = style;
    return {
      ...live.sheet,
      styles: live.sheet.styles.map((it) => ({ ...it, style: prefixed(it.style) })),
    };
  });
  // A sheet may have got the name of one that was deleted, so deleting comes first.
  if (gone.length > 0) await file.render({ styles: {}, sheets: [] }, { remove: gone });
  if (plans.length > 0 || renamed.length > 0)
    await file.render({ styles, sheets: plans }, { rename: Object.fromEntries(renamed) });
  return new Set(reshaped.map((it) => it.snapshot.sheet.id));
}

/** What the plan of a sheet keeps, as it is now. */
export function keptOf(snapshot: SheetSnapshot, record: SheetRecord | undefined): KeptPlan {
  if (record === undefined || record.kept === null) return addedSheet;
  return grownPlan(record.kept, record.extent, extentOf(snapshot));
}
