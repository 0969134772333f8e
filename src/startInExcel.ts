import { excelExports } from './excelExports';
import { toHostError } from './hosts/office/hostErrors';
import { createOfficeHost } from './hosts/office/officeHost';
import { startOnWorkbook } from './startOnWorkbook';
import type { Show } from './startPane';

/** Opens the pane on the workbook in Excel. With `?record=1` what passes between them can be saved. */
export async function startInExcel(show: Show): Promise<void> {
  if (new URLSearchParams(location.search).get('record') === '1') {
    const { startRecorder } = await import(/* webpackChunkName: "recorder" */ './debug/recorder');
    startRecorder();
  }
  await startOnWorkbook(show, {
    createHost: createOfficeHost,
    toHostError,
    exportsOf: (plan) => excelExports(plan, Office.context.platform),
    documentName: Office.context.document.url ?? '',
  });
}
