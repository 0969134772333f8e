import { IResourceManagerService, Tools, type Worksheet } from '@univerjs/core';
import type { Grid } from './grid';
import { liveSnapshot } from './liveSnapshot';
import { nameResource, type SheetSnapshot, type WorkbookSnapshot } from './snapshot';

/** Gives copies of the workbook as it is; a sheet in which nothing changed is copied once, so its copy is not to be changed. */
export function createSaving(
  grid: Pick<Grid, 'injector' | 'workbook' | 'touches'>,
): () => WorkbookSnapshot {
  const known = new WeakMap<
    Worksheet,
    { readonly version: number; readonly copy: SheetSnapshot }
  >();
  const copyOf = (sheet: Worksheet): SheetSnapshot => {
    const version = grid.touches.version(sheet.getSheetId());
    const last = known.get(sheet);
    if (last !== undefined && last.version === version) return last.copy;
    const copy = Tools.deepClone(liveSnapshot(grid.injector, grid.workbook(), sheet));
    known.set(sheet, { version, copy });
    return copy;
  };
  return () => {
    const workbook = grid.workbook();
    const hooks = grid.injector.get(IResourceManagerService).getAllResourceHooks();
    const names = hooks.find((it) => it.pluginName === nameResource)?.toJson(workbook.getUnitId());
    return {
      sheets: workbook.getSheets().map(copyOf),
      styles: Tools.deepClone(workbook.getSnapshot().styles),
      shared: names ? { [nameResource]: names } : {},
    };
  };
}
