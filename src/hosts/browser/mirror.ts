import type { WorkbookHost } from '../../workbook/host';
import { bringSheets, keptOf } from './bringSheets';
import { contentEdits } from './contentEdits';
import type { Grid } from './grid';
import type { KeptPlan } from './livePlan';
import {
  extentOf,
  layoutOf,
  notesOf,
  type LiveSheet,
  type Records,
  type SheetRecord,
} from './liveSheet';
import { lostParts } from './lostParts';
import { readSheet } from './readSheet';
import type { WorkbookSnapshot } from './snapshot';

/** Keeps the file in step with the grid. */
export interface Mirror {
  readonly records: () => Records;
  /** Takes the grid as it is now for what the file holds. `kept` is by sheet id. */
  readonly adopt: (kept: ReadonlyMap<string, KeptPlan | null>) => void;
  readonly restore: (records: Records) => void;
  /** Brings into the file whatever people did in the grid. */
  readonly sync: (file: WorkbookHost) => Promise<void>;
  /** What the next {@link Mirror.sync} cannot bring over, as ids. */
  readonly lost: () => readonly string[];
}

export function createMirror(grid: Grid): Mirror {
  let records: Records = new Map();

  const look = (): { readonly saved: WorkbookSnapshot; readonly sheets: readonly LiveSheet[] } => {
    const saved = grid.save();
    const workbook = grid.workbook();
    const sheets = saved.sheets.flatMap((snapshot): LiveSheet[] => {
      const sheet = workbook.getSheetBySheetId(snapshot.sheet.id);
      if (!sheet) return [];
      const content = readSheet(grid.injector, workbook, sheet);
      return [{ snapshot, content, record: records.get(snapshot.sheet.id) }];
    });
    return { saved, sheets };
  };

  return {
    records: () => records,
    adopt: (kept) => {
      const { saved, sheets } = look();
      records = new Map(
        sheets.map((it) => {
          const { id } = it.snapshot.sheet;
          return [id, recordOf(it, saved.styles, kept.get(id) ?? null)];
        }),
      );
    },
    restore: (known) => {
      records = known;
    },
    sync: async (file) => {
      const { saved, sheets } = look();
      const rendered = await bringSheets(file, saved, sheets, records);
      const others = sheets.filter((it) => !rendered.has(it.snapshot.sheet.id));
      const contents = await file.read(others.map((it) => it.content.name));
      const edits = others.flatMap(({ content }, index) => contentEdits(content, contents[index]));
      if (edits.length > 0) await file.write(edits);
      records = new Map(
        sheets.map((it) => {
          const { id } = it.snapshot.sheet;
          const { record, content } = it;
          if (record !== undefined && !rendered.has(id))
            return [id, { ...record, name: content.name }];
          return [id, recordOf(it, saved.styles, keptOf(it.snapshot, record))];
        }),
      );
    },
    lost: () => {
      const { saved, sheets } = look();
      return lostParts(sheets, saved.styles, Array.from(records.keys()));
    },
  };
}

function recordOf(
  { snapshot, content }: LiveSheet,
  styles: WorkbookSnapshot['styles'],
  kept: KeptPlan | null,
): SheetRecord {
  return {
    name: content.name,
    layout: layoutOf(snapshot, styles, content),
    notes: notesOf(snapshot),
    extent: extentOf(snapshot),
    kept,
  };
}
