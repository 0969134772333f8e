import type { Allowed } from '../inPlace/facts';
import { HostError } from '../../workbook/host';
import { selection } from './enums';
import type { WpsWorksheet } from './jsapi';

/** Names of what stays allowed: those of WPS, and those that are kept. */
const options = {
  allowFormatCells: 'AllowFormattingCells',
  allowFormatColumns: 'AllowFormattingColumns',
  allowFormatRows: 'AllowFormattingRows',
  allowInsertColumns: 'AllowInsertingColumns',
  allowInsertRows: 'AllowInsertingRows',
  allowInsertHyperlinks: 'AllowInsertingHyperlinks',
  allowDeleteColumns: 'AllowDeletingColumns',
  allowDeleteRows: 'AllowDeletingRows',
  allowSort: 'AllowSorting',
  allowAutoFilter: 'AllowFiltering',
  allowPivotTables: 'AllowUsingPivotTables',
} as const;

/** What a sheet allows, null where it is not protected. */
export function allowedOn(sheet: WpsWorksheet): Allowed | null {
  if (!sheet.ProtectContents) return null;
  const { Protection: protection } = sheet;
  const mode = sheet.EnableSelection;
  return Object.fromEntries<boolean | string>([
    ...Object.entries(options)
      .filter(([, it]) => protection[it])
      .map(([name]) => [name, true] as const),
    ...(sheet.ProtectDrawingObjects ? [] : [['allowEditObjects', true] as const]),
    ...(sheet.ProtectScenarios ? [] : [['allowEditScenarios', true] as const]),
    ...(mode === selection.unlocked ? [['selectionMode', 'Unlocked'] as const] : []),
    ...(mode === selection.none ? [['selectionMode', 'None'] as const] : []),
  ]);
}

/** Protects a sheet without a password. */
export function protect(sheet: WpsWorksheet, allowed: Allowed): void {
  const is = (name: string): boolean => allowed[name] === true;
  sheet.Protect(
    undefined,
    !is('allowEditObjects'),
    true,
    !is('allowEditScenarios'),
    false,
    is('allowFormatCells'),
    is('allowFormatColumns'),
    is('allowFormatRows'),
    is('allowInsertColumns'),
    is('allowInsertRows'),
    is('allowInsertHyperlinks'),
    is('allowDeleteColumns'),
    is('allowDeleteRows'),
    is('allowSort'),
    is('allowAutoFilter'),
    is('allowPivotTables'),
  );
  const { selectionMode } = allowed;
  if (selectionMode === 'Unlocked') sheet.EnableSelection = selection.unlocked;
  if (selectionMode === 'None') sheet.EnableSelection = selection.none;
}

/** Ends the protection of a sheet. @throws {HostError} `protectedSheet` where that takes a password. */
export function unprotect(sheet: WpsWorksheet): void {
  try {
    sheet.Unprotect('');
  } catch (cause) {
    throw new HostError('protectedSheet', 'the sheet has a password', { cause });
  }
  if (sheet.ProtectContents) throw new HostError('protectedSheet', 'the sheet has a password');
}
