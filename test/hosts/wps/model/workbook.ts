import { protectStructure, unprotectStructure } from '../../office/excel/protection';
import type { Workbook } from '../../office/excel/model';
import { optionalText, optionalTruth, truthOf } from './argument';
import type { Members } from './kind';
import { activeSheetOf } from './sheets';
import type { World } from './world';

const name = '考评.xlsx';
const folder = 'C:\\Users\\考评';

/** The one workbook that is open. */
export function workbookMembers(world: World): Members<Workbook> {
  const { settings } = world;
  const sheets = { get: (workbook: Workbook): unknown => world.wrap('Et.Sheets', workbook) };
  return {
    Application: { get: () => world.wrap('Et.Application', world.workbook) },
    Parent: { get: () => world.wrap('Et.Application', world.workbook) },
    Worksheets: sheets,
    Sheets: sheets,
    ActiveSheet: {
      get: (workbook) => world.wrap('Et.Worksheet', activeSheetOf(workbook)),
    },
    Name: { get: () => name },
    Path: { get: () => folder },
    FullName: { get: () => `${folder}\\${name}` },
    ReadOnly: { get: ({ isReadOnly }) => isReadOnly },
    Saved: {
      get: () => settings.isSaved,
      set: (_, value) => {
        settings.isSaved = truthOf('Workbook.Saved', value);
      },
    },
    Names: { get: (workbook) => world.wrap('Et.Names', workbook) },
    Activate: { call: () => undefined },
    ProtectStructure: { get: ({ isStructureProtected }) => isStructureProtected },
    Protect: {
      call: (workbook, [password, structure]) => {
        if (!optionalTruth('Workbook.Protect', structure, true)) return;
        protectStructure(workbook, optionalText('Workbook.Protect', password));
      },
    },
    Unprotect: {
      call: (workbook, [password]) =>
        unprotectStructure(workbook, optionalText('Workbook.Unprotect', password)),
    },
  };
}

/** The workbooks that are open: one. */
export function workbooksMembers(world: World): Members<Workbook> {
  return {
    Count: { get: () => 1 },
    Item: {
      call: (workbook, [key]) => {
        if (key !== 1 && key !== name) throw new Error(`下标越界：Workbooks.Item(${String(key)})`);
        return world.wrap('Et.Workbook', workbook);
      },
    },
  };
}
