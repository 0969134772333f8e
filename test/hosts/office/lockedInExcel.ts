/** Of each of the cells of the workbook in Excel, whether it takes nothing that is typed. */
export async function lockedInExcel(
  name: string,
  cells: readonly string[],
): Promise<readonly boolean[]> {
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem(name);
  const { protection } = sheet.load('protection/protected');
  const found = cells.map((it) => sheet.getRange(it).format.protection.load('locked'));
  await context.sync();
  return found.map((it) => protection.protected && it.locked);
}
