import type { Issue } from '../../base/issue';
import type { RenderOptions } from '../../workbook/host';
import { unsupportedValidations } from '../../workbook/listChoices';
import type { WorkbookPlan } from '../../workbook/plan';
import { throwIfAborted } from '../../workbook/throwIfAborted';
import { updateContentTypes } from './contentTypes';
import { dropCalculationChain, dropUnreachable } from './dropParts';
import { writePart } from './parts';
import type { Parts, PartsDraft } from './parts';
import { placeSheets } from './placeSheets';
import { reachableParts, relationshipsPath } from './relationships';
import { removeSheets } from './removeSheets';
import { renameSheets } from './renameSheets';
import { writeDrawing } from './sheetDrawing';
import { putSheetNames } from './sheetNames';
import { sheetXml } from './sheetXml';
import { dropStaleResults } from './staleResults';
import { openStylesheet } from './stylesheet';
import { canValidate } from './validationXml';
import { findSheet, readWorkbook } from './workbookPart';
import { writeWorkbook } from './writeWorkbook';

const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
/** Work is put aside this often, so that a page stays alive and a signal can arrive. */
const sliceMs = 40;

/** The package with a plan rendered into it; the package given is left as it is. */
export async function renderPlan(
  before: Parts,
  plan: WorkbookPlan,
  options: RenderOptions = {},
): Promise<{ readonly parts: Parts; readonly issues: readonly Issue[] }> {
  const { remove = [], rename = {}, signal, onProgress } = options;
  throwIfAborted(signal);
  const parts: PartsDraft = new Map(before);
  const reachable = reachableParts(before);
  let workbook = renameSheets(parts, readWorkbook(parts), rename);
  workbook = removeSheets(parts, workbook, remove);
  const order = options.order ?? plan.sheets.map((it) => it.name);
  workbook = placeSheets(parts, workbook, plan.sheets, order);

  // What only the old contents of planned sheets led to goes first, so that its names are free again.
  for (const { name } of plan.sheets)
    parts.delete(relationshipsPath(findSheet(workbook, name).path));
  dropUnreachable(parts, reachable);

  const stylesheet = openStylesheet(parts, workbook.path);
  const types: Record<string, string> = {};
  let pauseAt = Date.now() + sliceMs;
  for (const [index, sheet] of plan.sheets.entries()) {
    throwIfAborted(signal);
    const entry = findSheet(workbook, sheet.name);
    const drawing = writeDrawing(parts, entry.path, sheet);
    writePart(parts, entry.path, sheetXml(sheet, plan.styles, stylesheet, drawing?.id ?? null));
    Object.assign(types, { [entry.path]: sheetType }, drawing?.types);
    workbook = putSheetNames(workbook, entry, sheet);
    onProgress?.(index + 1, sheet.name);
    if (Date.now() > pauseAt) {
      await new Promise((resolve) => setTimeout(resolve));
      pauseAt = Date.now() + sliceMs;
    }
  }
  throwIfAborted(signal);

  stylesheet.save();
  dropStaleResults(
    parts,
    workbook,
    plan.sheets.map((it) => it.name),
  );
  writeWorkbook(parts, workbook);
  dropCalculationChain(parts, workbook.path);
  updateContentTypes(parts, types);
  return { parts, issues: unsupportedValidations(plan.sheets, canValidate) };
}
