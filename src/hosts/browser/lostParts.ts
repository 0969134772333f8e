import { toConditionalFormats } from './conditionData';
import { conditionsOf, styleDataOf, validationsOf } from './livePlan';
import { isReshaped, type LiveSheet } from './liveSheet';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';
import { hasMoreThanStyle } from './styleData';
import { toValidations } from './validationData';

/**
 * What people did in the grid that a file made now would not hold, as ids:
 * `formats`, `validations`, `conditionalFormats`, `notes`, `tabOrder`. `order` is that of the file's tabs, by sheet id.
 */
export function lostParts(
  sheets: readonly LiveSheet[],
  styles: WorkbookSnapshot['styles'],
  order: readonly string[],
): readonly string[] {
  const lost = new Set<string>();
  for (const live of sheets) {
    if (live.look.notes !== (live.record?.notes ?? '{}')) lost.add('notes');
    if (!isReshaped(live)) continue;
    if (live.record?.kept === null) lost.add('formats');
    else for (const part of beyondPlan(live.snapshot, styles)) lost.add(part);
  }
  const ids = sheets.map((it) => it.snapshot.sheet.id);
  const known = ids.filter((it) => order.includes(it));
  const places = known.map((it) => order.indexOf(it));
  if (places.some((it, index) => index > 0 && it < (places[index - 1] ?? 0))) lost.add('tabOrder');
  return Array.from(lost);
}

/** What a sheet has and a plan has no word for. */
export function beyondPlan(
  { sheet, parts }: SheetSnapshot,
  styles: WorkbookSnapshot['styles'],
): readonly string[] {
  const cells = Object.values(sheet.cellData ?? {}).flatMap((row) => Object.values(row ?? {}));
  const lost: string[] = [];
  if (cells.some((cell) => hasMoreThanStyle(styleDataOf(cell ?? undefined, styles) ?? {})))
    lost.push('formats');
  if (validationsOf(parts).some((it) => !toValidations(it))) lost.push('validations');
  if (conditionsOf(parts).some((it) => !toConditionalFormats(it))) lost.push('conditionalFormats');
  return lost;
}
