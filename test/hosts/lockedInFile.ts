import ExcelJS from 'exceljs';

/** Of each of the cells of a workbook file, whether it takes nothing that is typed, as an independent reader has it. */
export async function lockedInFile(
  bytes: Uint8Array,
  sheet: string,
  cells: readonly string[],
): Promise<readonly boolean[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const found = workbook.getWorksheet(sheet);
  if (found === undefined) throw new Error(`no sheet ${sheet}`);
  // Its typings leave it out.
  const protection: unknown = Reflect.get(found, 'sheetProtection');
  const isProtected = protection !== undefined && protection !== null;
  return cells.map((it) => isProtected && found.getCell(it).protection?.locked !== false);
}
