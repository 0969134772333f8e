import type { Area } from '../../../../../src/workbook/address';
import { wholeGrid } from '../../excel/grid';
import type { ProtectionOptions, Sheet } from '../../excel/model';
import { defaultProtection, protectSheet, unprotectSheet } from '../../excel/protection';
import { bind, type Bindings } from '../protocol/binding';
import { invalidArgument, itemNotFound } from '../protocol/hostFault';
import type { HostObject } from '../protocol/hostObject';
import { rangeOf } from './address';
import { integer, optionalText, record } from './argument';
import { rangeObject } from './rangeTarget';

/** Protection, frozen panes and the filter of a sheet. */
export function worksheetPartsBindings(): Bindings {
  return {
    WorksheetProtection: bind<Sheet>({
      get: {
        Protected: ({ protection }) => protection !== null,
        Options: ({ protection }) => protection?.options ?? defaultProtection,
      },
      call: {
        Protect: ({ target, args: [options, password], location }) => {
          const allowed = protectionOptions(record(options, location), location);
          protectSheet(target, allowed, optionalText(password));
          return null;
        },
        Unprotect: ({ target, args: [password] }) => {
          unprotectSheet(target, optionalText(password));
          return null;
        },
      },
    }),
    WorksheetFreezePanes: bind<Sheet>({
      call: {
        FreezeRows: ({ target, args: [count], location }) =>
          freeze(target, integer(count, location, 0), 0, location),
        FreezeColumns: ({ target, args: [count], location }) =>
          freeze(target, 0, integer(count, location, 0), location),
        FreezeAt: ({ target, args: [range], location }) => {
          const { area } = rangeOf(target, range, location);
          const rows = area.bottom === wholeGrid.bottom ? 0 : area.bottom + 1;
          const columns = area.right === wholeGrid.right ? 0 : area.right + 1;
          return freeze(target, rows, columns, location);
        },
        Unfreeze: ({ target, location }) => freeze(target, 0, 0, location),
        GetLocation: ({ target, location }) => {
          const found = frozen(target, location);
          if (found === null) throw itemNotFound(location);
          return found;
        },
        GetLocationOrNullObject: ({ target, location }) => frozen(target, location),
      },
    }),
    AutoFilter: bind<Sheet>({
      get: {
        Enabled: ({ autoFilter }) => autoFilter !== null,
        IsDataFiltered: ({ autoFilter }) => (autoFilter?.criteria.size ?? 0) > 0,
        Criteria: ({ autoFilter }) => [...(autoFilter?.criteria.values() ?? [])],
      },
      call: {
        Apply: ({ target, args: [range, column, criteria], location }) => {
          const { area } = rangeOf(target, range, location);
          const isSame = sameArea(target.autoFilter?.area, area);
          const kept = isSame ? (target.autoFilter?.criteria ?? []) : [];
          const next = new Map(kept);
          if (criteria !== undefined && criteria !== null) {
            next.set(integer(column, location), criteria);
          }
          target.autoFilter = { area, criteria: next };
          return null;
        },
        ClearCriteria: ({ target }) => {
          target.autoFilter?.criteria.clear();
          return null;
        },
        Remove: ({ target }) => {
          target.autoFilter = null;
          return null;
        },
        GetRange: ({ target, location }) => {
          if (target.autoFilter === null) throw itemNotFound(location);
          return rangeObject(target, target.autoFilter.area, location);
        },
        GetRangeOrNullObject: ({ target, location }) =>
          target.autoFilter === null ? null : rangeObject(target, target.autoFilter.area, location),
      },
    }),
  };
}

function sameArea(first: Area | undefined, second: Area): boolean {
  return JSON.stringify(first) === JSON.stringify(second);
}

function frozen(sheet: Sheet, location: string): HostObject | null {
  const { rows, columns } = sheet.freeze;
  if (rows === 0 && columns === 0) return null;
  const bottom = rows === 0 ? wholeGrid.bottom : rows - 1;
  const right = columns === 0 ? wholeGrid.right : columns - 1;
  return rangeObject(sheet, { top: 0, left: 0, bottom, right }, location);
}

function freeze(sheet: Sheet, rows: number, columns: number, location: string): null {
  if (rows < 0 || columns < 0) throw invalidArgument(location);
  sheet.freeze = { rows, columns };
  return null;
}

/** The options that are given; one that Excel does not know is refused. */
function protectionOptions(
  given: Readonly<Record<string, unknown>>,
  location: string,
): Partial<ProtectionOptions> {
  for (const [name, value] of Object.entries(given)) {
    const known = Reflect.get(defaultProtection, name);
    const isMode = name === 'selectionMode';
    const isRight = isMode
      ? value === 'Normal' || value === 'Unlocked' || value === 'None'
      : typeof value === 'boolean';
    if (known === undefined || !isRight) throw invalidArgument(location);
  }
  return given;
}
