import { HostError } from '../../workbook/host';
import { createTurns } from '../../base/createTurns';
import type { Backup, WorkbookHost } from '../../workbook/host';
import { blankPackage } from './blankPackage';
import { lockCells } from './lockCells';
import { openPackage } from './openPackage';
import type { Parts, PartsDraft } from './parts';
import { readSheet } from './readSheet';
import { renderPlan } from './renderPlan';
import { requireFinished } from './requireFinished';
import { savePackage } from './savePackage';
import { readSelection, writeSelection } from './selection';
import { findSheet, readWorkbook } from './workbookPart';
import { writeEdits } from './writeEdits';
import { wholeSupport } from '../../workbook/wholeSupport';

/** A workbook file held in memory. */
export interface XlsxHost extends WorkbookHost {
  /** The workbook as a file, the same bytes for the same contents. */
  readonly toBytes: () => Promise<Uint8Array>;
}

/**
 * A host over a file, or over a new workbook that has no sheet until something is rendered.
 *
 * ```
 *  bytes ──openPackage──▶ parts ──renderPlan, writeEdits──▶ parts' ──savePackage──▶ bytes
 *                           └──readSheet──▶ cells
 * ```
 *
 * The package is a map of parts that is never changed in place: an action works on a copy of the map, and the copy takes
 * its place only when all went well. Parts that nobody touched keep their bytes, so pictures, charts, comments and other
 * sheets stay as they are.
 *
 * @throws {HostError} `password`, `legacy`, `corrupt`, `tooLarge`, `foreign`, `strictFormat` or `date1904` for bytes that are no
 * workbook to work on; `unfinishedInExcel` or `unfinishedInWps` where an action was interrupted, which only that program can undo.
 */
export async function createXlsxHost(bytes?: Uint8Array, name = 'workbook'): Promise<XlsxHost> {
  let parts: Parts = bytes === undefined ? blankPackage() : openPackage(bytes, name);
  requireFinished(parts, readWorkbook(parts));
  const next = createTurns();

  return {
    kind: 'xlsx',
    support: wholeSupport,
    sheets: () =>
      next(() =>
        readWorkbook(parts).sheets.map((it) => ({ name: it.name, visibility: it.visibility })),
      ),
    read: (names) =>
      next(() => {
        const workbook = readWorkbook(parts);
        return names.map((it) => readSheet(parts, findSheet(workbook, it), workbook.path));
      }),
    render: (plan, options) =>
      next(async () => {
        const rendered = await renderPlan(parts, plan, options);
        parts = lockCells(writeEdits(rendered.parts, options?.edits ?? []), options?.locks ?? []);
        return rendered.issues;
      }),
    write: (edits) =>
      next(() => {
        parts = writeEdits(parts, edits);
      }),
    reveal: (ref) =>
      next(() => {
        const draft: PartsDraft = new Map(parts);
        writeSelection(draft, ref);
        parts = draft;
      }),
    selection: () => next(() => readSelection(parts)),
    onEdit: () => () => undefined,
    backup: () => next(() => ({ host: 'xlsx', content: parts })),
    restore: (backup) =>
      next(() => {
        parts = readBackup(backup);
      }),
    toBytes: () => next(() => savePackage(parts)),
  };
}

function readBackup({ host, content }: Backup): Parts {
  if (host !== 'xlsx' || !(content instanceof Map))
    throw new HostError('foreignBackup', 'the backup is not of this kind of workbook');
  return new Map(content);
}
