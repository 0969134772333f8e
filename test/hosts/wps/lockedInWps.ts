import type { WpsRoot } from '../../../src/hosts/wps/jsapi';

/** Of each of the cells of the workbook in front, whether it takes nothing that is typed. */
export function lockedInWps(
  root: WpsRoot,
  name: string,
  cells: readonly string[],
): readonly boolean[] {
  const sheet = root.ActiveWorkbook?.Worksheets.Item(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return cells.map((it) => sheet.ProtectContents && sheet.Range(it).Locked === true);
}
