import type { WpsRoot } from '../../../../src/hosts/wps/jsapi';
import { userEdit, type UserResult } from '../../office/excel/userEdit';
import { sheetNamed } from '../../office/excel/sheets';
import { createWorkbook } from '../../office/excel/blankWorkbook';
import type { Workbook } from '../../office/excel/model';
import { sendChange, type Listeners } from './events';
import { createGate, type CallLog, type WpsFaults } from './gate';
import { createKinds } from './kinds';
import type { Schema } from './schema/schema';
import { createViews, startSettings, type World } from './world';

/** WPS with a workbook, as an add-in meets it, and what a test does to it. */
export interface WpsModel {
  /** What a page has as `window.Application`. */
  readonly root: WpsRoot;
  /** Behind it; read it freely, change it as a person would. */
  readonly workbook: Workbook;
  /** All that are open, `workbook` first. */
  readonly workbooks: readonly Workbook[];
  readonly log: CallLog;
  readonly faults: WpsFaults;
  /** Whether the model has a member of an interface of the vendor, as `Et.Range`; with `isSet` its setting too. */
  readonly implemented: (name: string, member: string, isSet: boolean) => boolean;
  /** A person types a text into a cell of a sheet, as `B3`, and presses Enter. */
  readonly typeIn: (sheet: string, cell: string, text: string) => UserResult;
}

/**
 * The object model of WPS over a workbook, with the members of the vendor's typings and no others. It needs nothing of Node: a page
 * may have it too.
 */
export function createWps(schema: Schema, workbook: Workbook): WpsModel {
  const gate = createGate();
  const listeners: Listeners = new Map();
  const workbooks: Workbook[] = [];
  let front = workbook;
  const open = (opened: Workbook): Workbook => {
    workbooks.push(opened);
    opened.listeners.add((change) => sendChange(world, listeners, change));
    front = opened;
    return opened;
  };
  const world: World = {
    workbooks,
    front: () => front,
    bringToFront: (it) => {
      front = it;
    },
    addWorkbook: () => open(createWorkbook()),
    gate,
    schema,
    settings: startSettings(),
    viewOf: createViews(),
    wrap: (name, target) => kinds[name].wrap(target),
    targetOf: (name, value) => kinds[name].targetOf(value),
  };
  const kinds = createKinds(world, listeners);
  open(workbook);
  return {
    // The typings of the vendor, not ours, say what it has; a test holds ours against them.
    root: kinds['Et.Application'].wrap(workbook) as unknown as WpsRoot,
    workbook,
    workbooks,
    log: gate.log,
    faults: gate.faults,
    implemented: (name, member, isSet) =>
      Object.entries(kinds).some(([kind, it]) => kind === name && it.does(member, isSet)),
    typeIn: (sheet, cell, text) => userEdit(sheetNamed(workbook, sheet), cell, text),
  };
}
