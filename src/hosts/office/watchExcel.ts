import { watchEdits, type EditWatch } from '../inPlace/watchEdits';

/** Notices what people change in Excel. */
export interface ExcelWatch extends Pick<EditWatch, 'subscribe'> {
  readonly dispose: () => Promise<void>;
}

/** Starts watching. Own writes are made while Excel tells nothing. */
export async function watchExcel(): Promise<ExcelWatch> {
  const watch = watchEdits({ namesOf, inFront: activeSheet });
  const context = new Excel.RequestContext();
  const handler = context.workbook.worksheets.onChanged.add(async ({ worksheetId, address }) => {
    watch.note(worksheetId, address);
  });
  await context.sync();
  return {
    subscribe: watch.subscribe,
    dispose: async () => {
      watch.dispose();
      handler.remove();
      await context.sync();
    },
  };
}

/** Names by id. It waits until nobody edits a cell any more: till then Excel refuses to be read. */
async function namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheets = ids.map((it) =>
      context.workbook.worksheets.getItemOrNullObject(it).load('id,name'),
    );
    await context.sync();
    return new Map(sheets.filter((it) => !it.isNullObject).map((it) => [it.id, it.name]));
  });
}

async function activeSheet(): Promise<string> {
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getActiveWorksheet().load('id');
  await context.sync();
  return sheet.id;
}
