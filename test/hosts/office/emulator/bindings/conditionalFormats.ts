import type { CellFormat } from '../../excel/format';
import {
  addConditionalFormat,
  clearConditionalFormats,
  conditionalFormatsIn,
  deleteConditionalFormat,
  setPriority,
} from '../../excel/conditionalFormats';
import type { ConditionalFormat, Sheet } from '../../excel/model';
import { bind, type Bindings } from '../protocol/binding';
import { HostFault, invalidArgument, notImplemented } from '../protocol/hostFault';
import { HostObject } from '../protocol/hostObject';
import { integer, record } from './argument';
import { colorOf } from './color';
import { rangeAreasObject } from './rangeAreas';
import { rangeObject, type RangeTarget } from './rangeTarget';

interface FormatTarget {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

/** Kinds whose rule the emulated host keeps. */
const kinds: Readonly<Record<string, string>> = {
  Custom: 'CustomConditionalFormat',
  CellValue: 'CellValueConditionalFormat',
};

/** Conditional formats by formula and by cell value. */
export function conditionalFormatsBindings(): Bindings {
  return {
    ConditionalFormatCollection: bind<RangeTarget>({
      items: ({ sheet, area }) =>
        conditionalFormatsIn(sheet, area).map((format) => formatObject(sheet, format)),
      call: {
        Add: ({ target: { sheet, area }, args: [kind], location }) => {
          if (typeof kind !== 'string') throw invalidArgument(location);
          if (kinds[kind] === undefined) throw notImplemented(`${location} ${kind}`);
          return formatObject(sheet, addConditionalFormat(sheet, area, kind));
        },
        ClearAll: ({ target: { sheet, area } }) => {
          clearConditionalFormats(sheet, area);
          return null;
        },
      },
    }),
    ConditionalFormat: bind<FormatTarget>({
      keys: ({ format }) => [format.id],
      isAlive: ({ sheet, format }) => sheet.conditionalFormats.includes(format),
      get: {
        Type: ({ format }) => format.kind,
        Priority: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
        StopIfTrue: ({ format }) => format.stopsIfTrue,
      },
      set: {
        Priority: ({ sheet, format }, value, location) =>
          setPriority(sheet, format, integer(value, location)),
        StopIfTrue: ({ format }, value) => {
          format.stopsIfTrue = value === true;
        },
      },
      navigate: {
        Custom: (target) => required(target, 'Custom'),
        CustomOrNullObject: (target) => optional(target, 'Custom'),
        CellValue: (target) => required(target, 'CellValue'),
        CellValueOrNullObject: (target) => optional(target, 'CellValue'),
      },
      call: {
        Delete: ({ target: { sheet, format } }) => {
          deleteConditionalFormat(sheet, format);
          return null;
        },
        GetRange: ({ target: { sheet, format }, location }) => {
          const [area, ...others] = format.areas;
          if (area === undefined || others.length > 0) throw invalidArgument(location);
          return rangeObject(sheet, area, location);
        },
        GetRangeOrNullObject: ({ target: { sheet, format }, location }) => {
          const [area, ...others] = format.areas;
          if (area === undefined || others.length > 0) return null;
          return rangeObject(sheet, area, location);
        },
        GetRanges: ({ target: { sheet, format } }) => rangeAreasObject(sheet, format.areas),
      },
    }),
    ConditionalFormatRule: bind<FormatTarget>({
      get: { Formula: ({ format }) => format.formulas[0] ?? '' },
      set: {
        Formula: ({ format }, value, location) => {
          if (typeof value !== 'string' || !value.startsWith('=')) throw invalidArgument(location);
          format.formulas = [value];
        },
      },
    }),
    CellValueConditionalFormat: bind<FormatTarget>({
      get: {
        Rule: ({ format: { formulas, extras } }) => ({
          formula1: formulas[0] ?? '',
          formula2: formulas[1],
          operator: extras.get('operator'),
        }),
      },
      set: {
        Rule: ({ format }, value, location) => {
          const { formula1, formula2, operator } = record(value, location);
          if (typeof formula1 !== 'string' || typeof operator !== 'string') {
            throw invalidArgument(location);
          }
          format.formulas = typeof formula2 === 'string' ? [formula1, formula2] : [formula1];
          format.extras.set('operator', operator);
        },
      },
    }),
    ...looks(),
  };
}

function formatObject(sheet: Sheet, format: ConditionalFormat): HostObject<FormatTarget> {
  return new HostObject('ConditionalFormat', { sheet, format });
}

function optional(target: FormatTarget, kind: string): HostObject | null {
  const { format } = target;
  return format.kind === kind ? new HostObject(kinds[kind] ?? '', target, kind) : null;
}

function required(target: FormatTarget, kind: string): HostObject {
  const found = optional(target, kind);
  if (found === null) throw new HostFault('InvalidOperation', `ConditionalFormat.${kind}`);
  return found;
}

/** A part of the look: null while it is left to the cell. */
function part(key: keyof CellFormat): (target: FormatTarget) => unknown {
  return ({ format }) => format.format[key] ?? null;
}

function change(key: keyof CellFormat): (target: FormatTarget, value: unknown) => void {
  return ({ format }, value) => {
    format.format = { ...format.format, [key]: value };
  };
}

function changeColor(
  key: 'fontColor' | 'fillColor',
): (target: FormatTarget, value: unknown, location: string) => void {
  return ({ format }, value, location) => {
    format.format = { ...format.format, [key]: colorOf(value, location) };
  };
}

function without(
  keys: readonly (keyof CellFormat)[],
): (call: { readonly target: FormatTarget }) => null {
  return ({ target: { format } }) => {
    const left = Object.entries(format.format).filter(([key]) => !keys.some((it) => it === key));
    format.format = Object.fromEntries(left);
    return null;
  };
}

function looks(): Bindings {
  return {
    ConditionalRangeFormat: bind<FormatTarget>({
      get: { NumberFormat: part('numberFormat') },
      set: { NumberFormat: change('numberFormat') },
    }),
    ConditionalRangeFill: bind<FormatTarget>({
      get: { Color: part('fillColor') },
      set: { Color: changeColor('fillColor') },
      call: { Clear: without(['fillColor']) },
    }),
    ConditionalRangeFont: bind<FormatTarget>({
      get: {
        Color: part('fontColor'),
        Bold: part('isBold'),
        Italic: part('isItalic'),
        Strikethrough: part('isStruck'),
        Underline: part('underline'),
      },
      set: {
        Color: changeColor('fontColor'),
        Bold: change('isBold'),
        Italic: change('isItalic'),
        Strikethrough: change('isStruck'),
        Underline: change('underline'),
      },
      call: { Clear: without(['fontColor', 'isBold', 'isItalic', 'isStruck', 'underline']) },
    }),
  };
}
