import { HostError } from '../../workbook/host';
import { countLines, isUnfinished, journalName } from '../../workbook/unfinished';

/** Reads the sheet in which WPS keeps its journal. @throws {HostError} `unfinishedInWps` where an action of WPS was interrupted. */
export async function refuseUnfinished(context: Excel.RequestContext): Promise<void> {
  const cells = context.workbook.worksheets.getItem(journalName).getUsedRange().load('values');
  await context.sync();
  const [first, ...rest] = cells.values.map(([it]): unknown => it);
  if (isUnfinished(rest.slice(0, countLines(first))))
    throw new HostError('unfinishedInWps', 'an action of WPS was interrupted');
}
