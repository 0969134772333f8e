import type { WpsRoot } from '../../../../src/hosts/wps/jsapi';
import { userEdit, type UserResult } from '../../office/excel/userEdit';
import { sheetNamed } from '../../office/excel/sheets';
import type { Sheet, Workbook } from '../../office/excel/model';
import { addInMembers, envMembers, fileMembers, storageMembers, taskPaneMembers } from './addIn';
import { applicationMembers } from './application';
import { eventMembers, sendChange, type Listeners } from './events';
import { createGate, type CallLog, type WpsFaults } from './gate';
import { createKind, type Kind, type Members } from './kind';
import { borderMembers, bordersMembers } from './lines';
import { fontMembers, interiorMembers } from './look';
import { areasMembers, rangeNavigation } from './range/navigation';
import { rangeEdits } from './range/edits';
import { rangeLook } from './range/look';
import { rangeSelecting } from './range/selecting';
import { rangeSizes } from './range/sizes';
import { rangeValues } from './range/values';
import type { InterfaceSchema, Schema } from './schema/schema';
import { sheetsMembers } from './sheets';
import type { Targets } from './targets';
import { windowMembers } from './window';
import { workbookMembers, workbooksMembers } from './workbook';
import { createViews, startSettings, type World } from './world';
import { worksheetMembers } from './worksheet';

/** WPS with a workbook, as an add-in meets it, and what a test does to it. */
export interface WpsModel {
  /** What a page has as `window.Application`. */
  readonly root: WpsRoot;
  /** Behind it; read it freely, change it as a person would. */
  readonly workbook: Workbook;
  readonly log: CallLog;
  readonly faults: WpsFaults;
  /** A person types a text into a cell of a sheet, as `B3`, and presses Enter. */
  readonly typeIn: (sheet: string, cell: string, text: string) => UserResult;
}

type Kinds = { readonly [K in keyof Targets]: Kind<Targets[K]> };

/**
 * The object model of WPS over a workbook, with the members of the vendor's typings and no others. It needs nothing of Node: a page
 * may have it too.
 */
export function createWps(schema: Schema, workbook: Workbook): WpsModel {
  const gate = createGate();
  const listeners: Listeners = new Map();
  const world: World = {
    workbook,
    gate,
    schema,
    settings: startSettings(),
    viewOf: createViews(),
    wrap: (name, target) => kinds[name].wrap(target),
    targetOf: (name, value) => kinds[name].targetOf(value),
  };
  const kinds = createKinds(world, listeners);
  workbook.listeners.add((change) => sendChange(world, listeners, change));
  return {
    // The typings of the vendor, not ours, say what it has; a test holds ours against them.
    root: kinds['Et.Application'].wrap(workbook) as unknown as WpsRoot,
    workbook,
    log: gate.log,
    faults: gate.faults,
    typeIn: (sheet, cell, text) => userEdit(sheetNamed(workbook, sheet), cell, text),
  };
}

function createKinds(world: World, listeners: Listeners): Kinds {
  const { interfaces } = world.schema;
  const kind = <T>(
    name: string,
    members: Members<T>,
    { check = () => undefined, schema = interfaces[name] ?? {} }: KindOptions<T> = {},
  ): Kind<T> => createKind(world.gate, { name, schema, members, check });
  const ofSheet = { check: ({ sheet }: { readonly sheet: Sheet }) => requireSheet(sheet) };
  return {
    'Et.Application': kind(
      'Et.Application',
      { ...applicationMembers(world), ...addInMembers(world) },
      { schema: rootSchema(world.schema) },
    ),
    'Et.Workbooks': kind('Et.Workbooks', workbooksMembers(world)),
    'Et.Workbook': kind('Et.Workbook', workbookMembers(world)),
    'Et.Sheets': kind('Et.Sheets', sheetsMembers(world)),
    'Et.Worksheet': kind('Et.Worksheet', worksheetMembers(world), { check: requireSheet }),
    'Et.Window': kind('Et.Window', windowMembers(world)),
    'Et.Range': kind(
      'Et.Range',
      {
        ...rangeValues(world),
        ...rangeNavigation(world),
        ...rangeLook(world),
        ...rangeSizes(),
        ...rangeEdits(world),
        ...rangeSelecting(world),
      },
      ofSheet,
    ),
    'Et.Areas': kind('Et.Areas', areasMembers(world), ofSheet),
    'Et.Font': kind('Et.Font', fontMembers(world), ofSheet),
    'Et.Interior': kind('Et.Interior', interiorMembers(world), ofSheet),
    'Et.Borders': kind('Et.Borders', bordersMembers(world), ofSheet),
    'Et.Border': kind('Et.Border', borderMembers(world), {
      check: ({ place }) => requireSheet(place.sheet),
    }),
    'WPS.EtApiEvent': kind('WPS.EtApiEvent', eventMembers(listeners)),
    'WPS.PluginStorage': kind('WPS.PluginStorage', storageMembers()),
    'WPS.CustomTaskpane': kind('WPS.CustomTaskpane', taskPaneMembers()),
    'WPS.Env': kind('WPS.Env', envMembers()),
    'WPS.FileSystem': kind('WPS.FileSystem', fileMembers()),
  };
}

interface KindOptions<T> {
  readonly check?: (target: T) => void;
  readonly schema?: InterfaceSchema;
}

/** The program and what add-ins have are one object. `Enum` is only there in newer builds, so nobody may count on it. */
function rootSchema({ interfaces }: Schema): InterfaceSchema {
  const merged = ['Et.Application', 'WPS.AddonRoot', 'WPS.EtAddonRoot'].flatMap((name) =>
    Object.entries(interfaces[name] ?? {}),
  );
  return Object.fromEntries(merged.filter(([member]) => member !== 'Enum'));
}

function requireSheet(sheet: Sheet): void {
  if (!sheet.workbook.sheets.includes(sheet)) throw new Error('对象已被删除或不再有效');
}
