import type { Sheet } from '../../office/excel/model';
import { addInMembers, envMembers, fileMembers, storageMembers, taskPaneMembers } from './addIn';
import { applicationMembers } from './application';
import {
  chartFrameMembers,
  chartGroupMembers,
  chartMembers,
  chartObjectsMembers,
  chartTitleMembers,
  seriesCollectionMembers,
  seriesMembers,
  shapesMembers,
} from './charts';
import { eventMembers, type Listeners } from './events';
import { autoFilterMembers, filterMembers, filterOfRange, filtersMembers } from './filters';
import { aimedAt, createKind, type Kind, type Members } from './kind';
import { borderMembers, bordersMembers } from './lines';
import { fontMembers, interiorMembers } from './look';
import { nameMembers, namesMembers } from './names';
import { pageBreakMembers, pageBreaksMembers } from './pageBreaks';
import { pageSetupMembers } from './pageSetup';
import { protectionMembers } from './protection';
import { areasMembers, rangeNavigation } from './range/navigation';
import { rangeEdits } from './range/edits';
import { rangeLook } from './range/look';
import { rangeSelecting } from './range/selecting';
import { rangeSizes } from './range/sizes';
import { rangeValues } from './range/values';
import { conditionMembers, conditionsMembers } from './rules';
import type { InterfaceSchema, Schema } from './schema/schema';
import { sheetsMembers } from './sheets';
import type { ChartTarget, NameTarget, RangeTarget, Targets } from './targets';
import { validationMembers } from './validation';
import { windowMembers } from './window';
import { workbookMembers, workbooksMembers } from './workbook';
import type { World } from './world';
import { tabMembers, worksheetMembers } from './worksheet';

/** The kinds of objects that the model has, by their names in the typings. */
export type Kinds = { readonly [K in keyof Targets]: Kind<Targets[K]> };

type Make = <T>(name: string, members: Members<T>, options?: KindOptions<T>) => Kind<T>;

interface KindOptions<T> {
  /** Throws for what is gone. */
  readonly check?: (target: T) => void;
  readonly schema?: InterfaceSchema;
}

/** All kinds of objects of a world. @throws {RangeError} where a member is something else in the typings. */
export function createKinds(world: World, listeners: Listeners): Kinds {
  const { interfaces } = world.schema;
  const make: Make = (name, members, options = {}) => {
    const { check = () => undefined, schema = interfaces[name] ?? {} } = options;
    return createKind(world.gate, { name, schema, members, check });
  };
  return {
    ...programKinds(world, make),
    ...rangeKinds(world, make),
    ...sheetKinds(world, make),
    ...chartKinds(world, make),
    ...addInKinds(listeners, make),
  };
}

type Part<P extends string> = Pick<Kinds, Extract<keyof Kinds, P>>;

function programKinds(
  world: World,
  make: Make,
): Part<
  | 'Et.Application'
  | 'Et.Workbooks'
  | 'Et.Workbook'
  | 'Et.Sheets'
  | 'Et.Window'
  | 'Et.Names'
  | 'Et.Name'
> {
  return {
    'Et.Application': make(
      'Et.Application',
      // Whenever it is asked, the program speaks of the workbook that is in front by then.
      aimedAt({ ...applicationMembers(world), ...addInMembers(world) }, world.front),
      { schema: rootSchema(world.schema) },
    ),
    'Et.Workbooks': make('Et.Workbooks', workbooksMembers(world)),
    'Et.Workbook': make('Et.Workbook', workbookMembers(world)),
    'Et.Sheets': make('Et.Sheets', sheetsMembers(world)),
    'Et.Window': make('Et.Window', windowMembers(world)),
    'Et.Names': make('Et.Names', namesMembers(world)),
    'Et.Name': make('Et.Name', nameMembers(world), {
      check: ({ owner, name }: NameTarget) => requireThere(owner.names.includes(name)),
    }),
  };
}

/** The program and what add-ins have are one object. `Enum` is only there in newer builds, so nobody may count on it. */
function rootSchema({ interfaces }: Schema): InterfaceSchema {
  const merged = ['Et.Application', 'WPS.AddonRoot', 'WPS.EtAddonRoot'].flatMap((name) =>
    Object.entries(interfaces[name] ?? {}),
  );
  return Object.fromEntries(merged.filter(([member]) => member !== 'Enum'));
}

const ofSheet = { check: ({ sheet }: { readonly sheet: Sheet }) => requireSheet(sheet) };

function rangeKinds(
  world: World,
  make: Make,
): Part<
  | 'Et.Range'
  | 'Et.Areas'
  | 'Et.Font'
  | 'Et.Interior'
  | 'Et.Borders'
  | 'Et.Border'
  | 'Et.Validation'
  | 'Et.FormatConditions'
  | 'Et.FormatCondition'
> {
  return {
    'Et.Range': make<RangeTarget>(
      'Et.Range',
      {
        ...rangeValues(world),
        ...rangeNavigation(world),
        ...rangeLook(world),
        ...rangeSizes(),
        ...rangeEdits(world),
        ...rangeSelecting(world),
        ...filterOfRange(),
      },
      ofSheet,
    ),
    'Et.Areas': make('Et.Areas', areasMembers(world), ofSheet),
    'Et.Font': make('Et.Font', fontMembers(world), ofSheet),
    'Et.Interior': make('Et.Interior', interiorMembers(world), ofSheet),
    'Et.Borders': make('Et.Borders', bordersMembers(world), ofSheet),
    'Et.Border': make('Et.Border', borderMembers(world), {
      check: ({ place }) => requireSheet(place.sheet),
    }),
    'Et.Validation': make('Et.Validation', validationMembers(world), ofSheet),
    'Et.FormatConditions': make('Et.FormatConditions', conditionsMembers(world), ofSheet),
    'Et.FormatCondition': make('Et.FormatCondition', conditionMembers(world), {
      check: ({ sheet, rule }) => requireThere(sheet.conditionalFormats.includes(rule)),
    }),
  };
}

function sheetKinds(
  world: World,
  make: Make,
): Part<
  | 'Et.Worksheet'
  | 'Et.Protection'
  | 'Et.Tab'
  | 'Et.PageSetup'
  | 'Et.HPageBreaks'
  | 'Et.VPageBreaks'
  | 'Et.HPageBreak'
  | 'Et.VPageBreak'
  | 'Et.AutoFilter'
  | 'Et.Filters'
  | 'Et.Filter'
> {
  const alive = { check: requireSheet };
  return {
    'Et.Worksheet': make('Et.Worksheet', worksheetMembers(world), alive),
    'Et.Protection': make('Et.Protection', protectionMembers(), alive),
    'Et.Tab': make('Et.Tab', tabMembers(world), alive),
    'Et.PageSetup': make('Et.PageSetup', pageSetupMembers(world), alive),
    'Et.HPageBreaks': make('Et.HPageBreaks', pageBreaksMembers(world, 'rowBreaks'), alive),
    'Et.VPageBreaks': make('Et.VPageBreaks', pageBreaksMembers(world, 'columnBreaks'), alive),
    'Et.HPageBreak': make('Et.HPageBreak', pageBreakMembers(world), ofSheet),
    'Et.VPageBreak': make('Et.VPageBreak', pageBreakMembers(world), ofSheet),
    'Et.AutoFilter': make('Et.AutoFilter', autoFilterMembers(world), alive),
    'Et.Filters': make('Et.Filters', filtersMembers(world), alive),
    'Et.Filter': make('Et.Filter', filterMembers(), ofSheet),
  };
}

function chartKinds(
  world: World,
  make: Make,
): Part<
  | 'Et.ChartObjects'
  | 'Et.ChartObject'
  | 'Et.Shapes'
  | 'Et.Shape'
  | 'Et.Chart'
  | 'Et.ChartTitle'
  | 'Et.ChartGroup'
  | 'Et.SeriesCollection'
  | 'Et.Series'
> {
  const alive = {
    check: ({ sheet, chart }: ChartTarget) => {
      requireSheet(sheet);
      requireThere(sheet.charts.includes(chart));
    },
  };
  return {
    'Et.ChartObjects': make('Et.ChartObjects', chartObjectsMembers(world), { check: requireSheet }),
    'Et.ChartObject': make('Et.ChartObject', chartFrameMembers(world), alive),
    'Et.Shapes': make('Et.Shapes', shapesMembers(world), { check: requireSheet }),
    'Et.Shape': make('Et.Shape', chartFrameMembers(world), alive),
    'Et.Chart': make('Et.Chart', chartMembers(world), alive),
    'Et.ChartTitle': make('Et.ChartTitle', chartTitleMembers(), alive),
    'Et.ChartGroup': make('Et.ChartGroup', chartGroupMembers(), alive),
    'Et.SeriesCollection': make('Et.SeriesCollection', seriesCollectionMembers(world), alive),
    'Et.Series': make('Et.Series', seriesMembers(world), alive),
  };
}

function addInKinds(listeners: Listeners, make: Make): Part<`WPS.${string}`> {
  return {
    'WPS.EtApiEvent': make('WPS.EtApiEvent', eventMembers(listeners)),
    'WPS.PluginStorage': make('WPS.PluginStorage', storageMembers()),
    'WPS.CustomTaskpane': make('WPS.CustomTaskpane', taskPaneMembers()),
    'WPS.Env': make('WPS.Env', envMembers()),
    'WPS.FileSystem': make('WPS.FileSystem', fileMembers()),
  };
}

function requireSheet(sheet: Sheet): void {
  requireThere(sheet.workbook.sheets.includes(sheet));
}

function requireThere(isThere: boolean): void {
  if (!isThere) throw new Error('对象已被删除或不再有效');
}
