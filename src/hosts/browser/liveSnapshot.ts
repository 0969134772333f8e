import type { Injector, Workbook, Worksheet } from '@univerjs/core';
import { DataValidationModel } from '@univerjs/data-validation';
import { RangeProtectionRuleModel } from '@univerjs/sheets';
import { ConditionalFormattingRuleModel } from '@univerjs/sheets-conditional-formatting';
import { SheetsNoteModel } from '@univerjs/sheets-note';
import { lockResource } from './lockRules';
import {
  conditionResource,
  noteResource,
  validationResource,
  type SheetSnapshot,
} from './snapshot';

/** A sheet of the grid as it is now; nothing is copied, so it is for looking only. */
export function liveSnapshot(
  injector: Injector,
  workbook: Workbook,
  sheet: Worksheet,
): SheetSnapshot {
  const place = [workbook.getUnitId(), sheet.getSheetId()] as const;
  const notes: Record<number, Record<number, object>> = {};
  for (const note of injector
    .get(SheetsNoteModel)
    .getSheetNotes(...place)
    ?.values() ?? [])
    (notes[note.row] ??= {})[note.col] = note;
  const parts = {
    [validationResource]: injector.get(DataValidationModel).getRules(...place),
    [conditionResource]: injector.get(ConditionalFormattingRuleModel).getSubunitRules(...place),
    [lockResource]: injector.get(RangeProtectionRuleModel).getSubunitRuleList(...place),
    [noteResource]: notes,
  };
  return {
    sheet: { ...sheet.getConfig(), id: sheet.getSheetId(), name: sheet.getName() },
    parts: Object.fromEntries(
      Object.entries(parts).filter(([, part]) => Object.keys(part ?? {}).length > 0),
    ),
  };
}
