import { defaultProtection, protectSheet, unprotectSheet } from '../../office/excel/protection';
import type { ProtectionOptions, Sheet } from '../../office/excel/model';
import { optionalText, optionalTruth } from './argument';
import { createCodec } from './codec';
import { ModelGap } from './gate';
import type { Members } from './kind';
import type { World } from './world';

type Allowed = Exclude<keyof ProtectionOptions, 'selectionMode'>;

/** What stays allowed, in the order of the arguments of `Protect` after the first five, and by its name in `Protection`. */
const allowed: readonly (readonly [string, Allowed])[] = [
  ['AllowFormattingCells', 'allowFormatCells'],
  ['AllowFormattingColumns', 'allowFormatColumns'],
  ['AllowFormattingRows', 'allowFormatRows'],
  ['AllowInsertingColumns', 'allowInsertColumns'],
  ['AllowInsertingRows', 'allowInsertRows'],
  ['AllowInsertingHyperlinks', 'allowInsertHyperlinks'],
  ['AllowDeletingColumns', 'allowDeleteColumns'],
  ['AllowDeletingRows', 'allowDeleteRows'],
  ['AllowSorting', 'allowSort'],
  ['AllowFiltering', 'allowAutoFilter'],
  ['AllowUsingPivotTables', 'allowPivotTables'],
];

type Mode = ProtectionOptions['selectionMode'];

/** Protection of a sheet. What may be selected is a setting of its own, which holds while the sheet is protected. */
export function protectionOfSheet(world: World): Members<Sheet> {
  const modes = createCodec<Mode>(world.schema, 'XlEnableSelection', {
    Normal: 'xlNoRestrictions',
    Unlocked: 'xlUnlockedCells',
    None: 'xlNoSelection',
  });
  const chosen = new WeakMap<Sheet, Mode>();
  const modeOf = (sheet: Sheet): Mode =>
    sheet.protection?.options.selectionMode ?? chosen.get(sheet) ?? 'Normal';
  return {
    Protect: {
      call: (sheet, args) => protect(sheet, args, modeOf(sheet)),
    },
    Unprotect: {
      call: (sheet, [password]) => {
        const mode = modeOf(sheet);
        unprotectSheet(sheet, optionalText('Worksheet.Unprotect', password));
        chosen.set(sheet, mode);
      },
    },
    ProtectContents: { get: ({ protection }) => protection !== null },
    ProtectDrawingObjects: {
      get: ({ protection }) => protection?.options.allowEditObjects === false,
    },
    ProtectScenarios: {
      get: ({ protection }) => protection?.options.allowEditScenarios === false,
    },
    Protection: { get: (sheet) => world.wrap('Et.Protection', sheet) },
    EnableSelection: {
      get: (sheet) => modes.toNumber(modeOf(sheet)),
      set: (sheet, value) => {
        const selectionMode = modes.toWord(value);
        chosen.set(sheet, selectionMode);
        if (sheet.protection !== null)
          sheet.protection = {
            ...sheet.protection,
            options: { ...sheet.protection.options, selectionMode },
          };
      },
    },
  };
}

/** A sheet that is protected already is protected anew, unless that would take a password. */
function protect(sheet: Sheet, args: readonly unknown[], selectionMode: Mode): void {
  const [password, objects, contents, scenarios, forPeopleOnly, ...rest] = args;
  const is = (value: unknown, usual: boolean): boolean =>
    optionalTruth('Worksheet.Protect', value, usual);
  if (!is(contents, true) || is(forPeopleOnly, false))
    throw new ModelGap('protection of drawings alone, or against people only');
  const known = sheet.protection?.password ?? null;
  if (known !== null) throw new Error('工作表已用密码保护');
  sheet.protection = null;
  const options = Object.fromEntries(
    allowed.map(([, option], at) => [option, is(rest[at], false)] as const),
  );
  protectSheet(
    sheet,
    {
      ...options,
      allowEditObjects: !is(objects, true),
      allowEditScenarios: !is(scenarios, true),
      selectionMode,
    },
    optionalText('Worksheet.Protect', password),
  );
}

/** What a protected sheet still allows. */
export function protectionMembers(): Members<Sheet> {
  return Object.fromEntries(
    allowed.map(([name, option]) => [
      name,
      { get: ({ protection }: Sheet) => (protection?.options ?? defaultProtection)[option] },
    ]),
  );
}
