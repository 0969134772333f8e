import { lockResource } from './lockRules';
import { sheetChange, type CellChanges } from './sheetChange';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';

/** What makes one state of a workbook out of another, but for its names and the order of its tabs. */
export interface WorkbookChange {
  /** Sheets that stay; `name` is null where it is the same. */
  readonly edited: readonly {
    readonly id: string;
    readonly name: string | null;
    readonly cells: CellChanges;
    /** The lock resource, where other cells are locked. */
    readonly locks: { readonly part: unknown } | null;
  }[];
  readonly replaced: readonly SheetSnapshot[];
  readonly added: readonly SheetSnapshot[];
  /** Ids of sheets that go. */
  readonly gone: readonly string[];
}

/** Sheets go by id. */
export function workbookChange(before: WorkbookSnapshot, after: WorkbookSnapshot): WorkbookChange {
  const old = new Map(before.sheets.map((it) => [it.sheet.id, it]));
  const styles = { ...before.styles, ...after.styles };
  const edited: WorkbookChange['edited'][number][] = [];
  const replaced: SheetSnapshot[] = [];
  const added: SheetSnapshot[] = [];
  for (const sheet of after.sheets) {
    const { id, name } = sheet.sheet;
    const was = old.get(id);
    old.delete(id);
    const change = was === undefined ? null : sheetChange(was, sheet, styles);
    if (was === undefined || change === null) added.push(sheet);
    else if (change.kind === 'whole') replaced.push(sheet);
    else
      edited.push({
        id,
        name: was.sheet.name === name ? null : name,
        cells: change.cells,
        locks: change.isRelocked ? { part: sheet.parts[lockResource] } : null,
      });
  }
  return { edited, replaced, added, gone: Array.from(old.keys()) };
}
