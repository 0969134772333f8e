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

/** The cells of a workbook file that take what is typed, by sheet, sheets with none left out; of protected sheets. */
export async function openCells(
  bytes: Uint8Array,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const found = workbook.worksheets.map((sheet): readonly [string, readonly string[]] => {
    const open: string[] = [];
    sheet.eachRow({ includeEmpty: true }, (row) =>
      row.eachCell({ includeEmpty: true }, (cell) => {
        if (cell.protection?.locked === false) open.push(cell.address);
      }),
    );
    return [sheet.name, open];
  });
  return Object.fromEntries(found.filter(([, open]) => open.length > 0));
}
