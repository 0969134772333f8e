import { HostError } from '../../workbook/host';
import { countLines, isUnfinished, isUnfinishedMark, journalName } from '../../workbook/unfinished';
import type { Parts } from './parts';
import { readSheet } from './readSheet';
import type { WorkbookPart } from './workbookPart';

/**
 * Looks whether an action of another program was interrupted in the workbook.
 *
 * @throws {HostError} `unfinishedInExcel`, `unfinishedInWps`: some of what stands there is from before the action, some from after it.
 */
export function requireFinished(parts: Parts, { path, names, sheets }: WorkbookPart): void {
  if (names.some((it) => it.scope === null && isUnfinishedMark(it.name)))
    throw new HostError('unfinishedInExcel', 'an action of Excel was interrupted');
  const journal = sheets.find((it) => it.name === journalName);
  if (journal === undefined) return;
  const [first, ...rest] = readSheet(parts, journal, path).rows.map(([cell]) => cell?.value);
  if (isUnfinished(rest.slice(0, countLines(first))))
    throw new HostError('unfinishedInWps', 'an action of WPS was interrupted');
}
