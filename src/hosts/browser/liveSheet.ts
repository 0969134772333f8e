import { blankSheet } from '../../workbook/blankSheet';
import type { SheetContent } from '../../workbook/host';
import { livePlan, type KeptPlan } from './livePlan';
import { noteResource, type SheetSnapshot, type WorkbookSnapshot } from './snapshot';

/** How a sheet looks now, in forms to compare. */
export interface SheetLook {
  /** Everything but the name and the cells' contents, as text. */
  readonly layout: string;
  readonly notes: string;
  readonly extent: Extent;
}

/** A sheet as the file has it, to tell what people changed since. */
export interface SheetRecord extends SheetLook {
  readonly name: string;
  /** Of its inputs, when grid and file held the same. */
  readonly version: number;
  /** null: the sheet holds more than a plan can say, so only its cells are written. */
  readonly kept: KeptPlan | null;
}

/** How far cells with a content or a look reach. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** Records by sheet id, in tab order. */
export type Records = ReadonlyMap<string, SheetRecord>;

/** A sheet of the grid beside what the file has of it. */
export interface LiveSheet {
  readonly snapshot: SheetSnapshot;
  readonly look: SheetLook;
  readonly version: number;
  readonly content: () => SheetContent;
  /** undefined: people added or copied it. */
  readonly record: SheetRecord | undefined;
}

/** Of a sheet that people added. */
export const addedSheet: KeptPlan = { key: '', print: blankSheet('').print };

export function lookOf(snapshot: SheetSnapshot, styles: WorkbookSnapshot['styles']): SheetLook {
  return {
    layout: layoutOf(snapshot, styles),
    notes: notesOf(snapshot),
    extent: extentOf(snapshot),
  };
}

/** Everything about a sheet but its name and the contents of its cells, in a form to compare. */
export function layoutOf(snapshot: SheetSnapshot, styles: WorkbookSnapshot['styles']): string {
  const live = livePlan(snapshot, styles, { rows: [] }, addedSheet);
  return JSON.stringify([{ ...live.sheet, name: '', blocks: [] }, live.styles]);
}

/** Whether the sheet must be rendered into the file anew: its rows, columns or looks are not those of the file. */
export function isReshaped({ look, record }: LiveSheet): boolean {
  return record === undefined || look.layout !== record.layout;
}

/** The notes people see on cells, in a form to compare. */
export function notesOf({ parts }: SheetSnapshot): string {
  return JSON.stringify(parts[noteResource] ?? {});
}

/** How far the table reaches; inserted rows and columns push it out. */
function extentOf({ sheet }: SheetSnapshot): Extent {
  let rows = 0;
  let columns = 0;
  for (const [row, cells] of Object.entries(sheet.cellData ?? {})) {
    const last = Object.keys(cells ?? {}).reduce((most, it) => Math.max(most, Number(it) + 1), 0);
    if (last > 0) rows = Math.max(rows, Number(row) + 1);
    columns = Math.max(columns, last);
  }
  return { rows, columns };
}
