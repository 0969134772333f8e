import { createOfficeHost } from '../../../src/hosts/office/officeHost';
import { createXlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import type { WorkbookPlan } from '../../../src/workbook/plan';
import { exportXlsx } from './excel/file/exportXlsx';
import type { OfficeUnderTest } from './startOffice';

/** The file that the file host makes of a plan. */
export async function fileOfPlan(plan: WorkbookPlan): Promise<Uint8Array> {
  const host = await createXlsxHost();
  await host.render(plan);
  return host.toBytes();
}

/** The file that Excel would save of the workbook in which the plan was rendered through Office.js. */
export async function officeFileOfPlan(
  office: OfficeUnderTest,
  plan: WorkbookPlan,
): Promise<Uint8Array> {
  const { workbook } = office.open();
  const [blank] = workbook.sheets;
  const host = await createOfficeHost();
  await host.render(plan, { remove: blank === undefined ? [] : [blank.name] });
  // The next start drops what was kept for undo.
  await (await createOfficeHost()).recover();
  return exportXlsx(workbook);
}
