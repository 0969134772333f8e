import { protectStructure, unprotectStructure } from '../../office/excel/protection';
import type { Workbook } from '../../office/excel/model';
import { isLeftOut, optionalText, optionalTruth, truthOf } from './argument';
import { ModelGap } from './gate';
import type { Members } from './kind';
import { activeSheetOf } from './sheets';
import type { World } from './world';

const folder = 'C:\\Users\\考评';

/** What a workbook is called: the first has been saved, those added have not. */
function nameOf({ workbooks }: World, workbook: Workbook): string {
  const index = workbooks.indexOf(workbook);
  return index === 0 ? '考评.xlsx' : `工作簿${index}`;
}

function pathOf(world: World, workbook: Workbook): string {
  return workbook === world.workbooks[0] ? folder : '';
}

/** A workbook that is open. */
export function workbookMembers(world: World): Members<Workbook> {
  const { settings } = world;
  const sheets = { get: (workbook: Workbook): unknown => world.wrap('Et.Sheets', workbook) };
  return {
    Application: { get: () => world.wrap('Et.Application', world.front()) },
    Parent: { get: () => world.wrap('Et.Application', world.front()) },
    Worksheets: sheets,
    Sheets: sheets,
    ActiveSheet: {
      get: (workbook) => world.wrap('Et.Worksheet', activeSheetOf(workbook)),
    },
    Name: { get: (workbook) => nameOf(world, workbook) },
    Path: { get: (workbook) => pathOf(world, workbook) },
    FullName: {
      get: (workbook) =>
        [pathOf(world, workbook), nameOf(world, workbook)].filter((it) => it !== '').join('\\'),
    },
    ReadOnly: { get: ({ isReadOnly }) => isReadOnly },
    Saved: {
      get: () => settings.isSaved,
      set: (_, value) => {
        settings.isSaved = truthOf('Workbook.Saved', value);
      },
    },
    Names: { get: (workbook) => world.wrap('Et.Names', workbook) },
    Activate: { call: (workbook) => world.bringToFront(workbook) },
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

/** The workbooks that are open. */
export function workbooksMembers(world: World): Members<Workbook> {
  const { workbooks } = world;
  return {
    Count: { get: () => workbooks.length },
    Item: {
      call: (_, [key]) => {
        const found = workbooks.find((it, index) => key === index + 1 || key === nameOf(world, it));
        if (found === undefined) throw new Error(`下标越界：Workbooks.Item(${String(key)})`);
        return world.wrap('Et.Workbook', found);
      },
    },
    Add: {
      call: (_, [template]) => {
        if (!isLeftOut(template)) throw new ModelGap('a workbook from a template');
        return world.wrap('Et.Workbook', world.addWorkbook());
      },
    },
  };
}
