import type { Worksheet } from '@univerjs/core';
import type { WorkbookHost } from '../../workbook/host';
import { bringSheets, keptOf } from './bringSheets';
import { contentEdits } from './contentEdits';
import type { Grid } from './grid';
import type { KeptPlan } from './livePlan';
import {
  lookOf,
  type LiveSheet,
  type Records,
  type SheetLook,
  type SheetRecord,
} from './liveSheet';
import { liveSnapshot } from './liveSnapshot';
import { lostParts } from './lostParts';
import type { SheetReader } from './sheetReader';

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

export function createMirror(grid: Grid, reader: SheetReader): Mirror {
  let records: Records = new Map();
  const looks = new WeakMap<Worksheet, { readonly version: number; readonly look: SheetLook }>();
  const styles = () => grid.workbook().getSnapshot().styles;

  const live = (sheet: Worksheet): LiveSheet => {
    const id = sheet.getSheetId();
    const version = grid.touches.inputVersion(id);
    const snapshot = liveSnapshot(grid.injector, grid.workbook(), sheet);
    const last = looks.get(sheet);
    const look = last?.version === version ? last.look : lookOf(snapshot, styles());
    looks.set(sheet, { version, look });
    return { snapshot, look, version, content: () => reader(sheet), record: records.get(id) };
  };
  const all = () => grid.workbook().getSheets().map(live);

  return {
    records: () => records,
    adopt: (kept) => {
      records = new Map(
        all().map((it) => {
          const { id } = it.snapshot.sheet;
          return [id, recordOf(it, kept.get(id) ?? null)];
        }),
      );
    },
    restore: (known) => {
      records = known;
    },
    sync: async (file) => {
      const sheets = all();
      const rendered = await bringSheets(file, styles(), sheets, records);
      const changed = sheets.filter(
        (it) => !rendered.has(it.snapshot.sheet.id) && it.version !== it.record?.version,
      );
      const contents = await file.read(changed.map((it) => it.snapshot.sheet.name));
      const edits = changed.flatMap((it, index) => contentEdits(it.content(), contents[index]));
      if (edits.length > 0) await file.write(edits);
      records = new Map(
        sheets.map((it) => {
          const { snapshot, record, version } = it;
          const { id, name } = snapshot.sheet;
          if (record !== undefined && !rendered.has(id)) return [id, { ...record, name, version }];
          return [id, recordOf(it, keptOf(it))];
        }),
      );
    },
    lost: () => lostParts(all(), styles(), Array.from(records.keys())),
  };
}

function recordOf({ snapshot, look, version }: LiveSheet, kept: KeptPlan | null): SheetRecord {
  return { ...look, name: snapshot.sheet.name, version, kept };
}
