import type { Area, Position } from '../../../../src/workbook/address';
import { doOverlap } from '../../../../src/workbook/planArea';
import { sharedArea } from '../../office/excel/grid';
import { anchoredValidation, writtenFor } from '../../office/excel/movedRules';
import { requireUnprotected } from '../../office/excel/protection';
import { clearValidation, setValidation, validationOf } from '../../office/excel/validations';
import type {
  Sheet,
  Validation,
  ValidationOperator,
  ValidationRange,
  ValidationType,
} from '../../office/excel/model';
import { badArgument, isLeftOut, textOf, truthOf } from './argument';
import { createCodec, type Codec } from './codec';
import type { Member, Members } from './kind';
import { activePlace } from './rules';
import type { RangeTarget } from './targets';
import type { World } from './world';

type AlertStyle = Validation['alert']['style'];

interface Codecs {
  readonly types: Codec<ValidationType>;
  readonly operators: Codec<ValidationOperator>;
  readonly alerts: Codec<AlertStyle>;
}

function codecsOf({ schema }: World): Codecs {
  return {
    types: createCodec<ValidationType>(schema, 'XlDVType', {
      wholeNumber: 'xlValidateWholeNumber',
      decimal: 'xlValidateDecimal',
      list: 'xlValidateList',
      date: 'xlValidateDate',
      time: 'xlValidateTime',
      textLength: 'xlValidateTextLength',
      custom: 'xlValidateCustom',
    }),
    operators: createCodec<ValidationOperator>(schema, 'XlFormatConditionOperator', {
      Between: 'xlBetween',
      NotBetween: 'xlNotBetween',
      EqualTo: 'xlEqual',
      NotEqualTo: 'xlNotEqual',
      GreaterThan: 'xlGreater',
      LessThan: 'xlLess',
      GreaterThanOrEqualTo: 'xlGreaterEqual',
      LessThanOrEqualTo: 'xlLessEqual',
    }),
    alerts: createCodec<AlertStyle>(schema, 'XlDVAlertStyle', {
      Stop: 'xlValidAlertStop',
      Warning: 'xlValidAlertWarning',
      Information: 'xlValidAlertInformation',
    }),
  };
}

/** What may be typed into a range. Where there is nothing of the kind, only `Add` and `Delete` work. */
export function validationMembers(world: World): Members<RangeTarget> {
  const codecs = codecsOf(world);
  const read = (name: string, of: (it: Validation) => unknown): Member<RangeTarget> => ({
    get: (target) => of(firstOf(name, target).validation),
  });
  return {
    Add: {
      call: (target, args) => {
        requireUnprotected(target.sheet);
        // One that is there already must be deleted first.
        if (rulesIn(target).length > 0)
          throw new Error('类 Validation 的 Add 方法无效：已有有效性');
        const added = validationOf(ruleOf(codecs, args));
        for (const area of target.areas) putFrom(target.sheet, area, added, activePlace(world));
      },
    },
    Delete: {
      call: ({ sheet, areas }) => {
        for (const area of areas) clearValidation(sheet, area);
      },
    },
    Type: read('Type', ({ type }) => codecs.types.toNumber(type)),
    Operator: read('Operator', ({ operator }) => codecs.operators.toNumber(operator ?? 'Between')),
    AlertStyle: read('AlertStyle', ({ alert }) => codecs.alerts.toNumber(alert.style)),
    Formula1: { get: (target) => formulaOf(world, target).formula1 },
    Formula2: { get: (target) => formulaOf(world, target).formula2 ?? '' },
    ...switches(),
    ...texts(),
  };
}

function ruleOf(
  { types, operators, alerts }: Codecs,
  [typeNumber, alert, operator, first, second]: readonly unknown[],
): Parameters<typeof validationOf>[0] {
  const type = types.toWord(typeNumber);
  const isCompared = type !== 'list' && type !== 'custom';
  const { alert: usual } = validationOf({ type, formula1: '' });
  return {
    type,
    operator: !isCompared ? null : isLeftOut(operator) ? 'Between' : operators.toWord(operator),
    formula1: boundOf(type, first),
    formula2: isLeftOut(second) || second === '' ? null : boundOf(type, second),
    alert: isLeftOut(alert) ? usual : { ...usual, style: alerts.toWord(alert) },
  };
}

/** A number, or a formula with `=`; of a list also the choices with commas between. */
function boundOf(type: ValidationType, value: unknown): string {
  const text = typeof value === 'number' ? String(value) : textOf('Validation.Add', value);
  const isFit = text.startsWith('=') || (type === 'list' ? text !== '' : isNumber(text));
  if (!isFit || (type === 'custom' && !text.startsWith('='))) throw badArgument('Formula1', text);
  return text;
}

function isNumber(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}

function putFrom(sheet: Sheet, area: Area, validation: Validation, from: Position): void {
  const to = { row: area.top, column: area.left };
  const { formula1, formula2 } = validation;
  setValidation(sheet, area, {
    ...validation,
    formula1: writtenFor(formula1, from, to),
    formula2: formula2 === null ? null : writtenFor(formula2, from, to),
  });
}

function rulesIn({ sheet, areas }: RangeTarget): readonly ValidationRange[] {
  return sheet.validations.filter((it) =>
    it.areas.some((part) => areas.some((area) => doOverlap(part, area))),
  );
}

function firstOf(name: string, target: RangeTarget): ValidationRange {
  const [first] = rulesIn(target);
  if (first === undefined) throw new Error(`无法取得 Validation 的 ${name} 属性：没有有效性`);
  return first;
}

function formulaOf(world: World, target: RangeTarget): Validation {
  return anchoredValidation(firstOf('Formula', target), activePlace(world)).validation;
}

/** Changes what holds in the range and leaves it as it is elsewhere. */
function change(name: string, target: RangeTarget, changed: (it: Validation) => Validation): void {
  const { sheet, areas } = target;
  requireUnprotected(sheet);
  firstOf(name, target);
  for (const rule of rulesIn(target))
    for (const part of rule.areas.flatMap((it) =>
      areas.flatMap((area) => sharedArea(it, area) ?? []),
    )) {
      const here = anchoredValidation(rule, { row: part.top, column: part.left });
      setValidation(sheet, part, changed(here.validation));
    }
}

function switches(): Members<RangeTarget> {
  const member = (
    name: string,
    read: (it: Validation) => boolean,
    write: (it: Validation, value: boolean) => Validation,
  ): Member<RangeTarget> => ({
    get: (target) => read(firstOf(name, target).validation),
    set: (target, value) => {
      const isOn = truthOf(name, value);
      change(name, target, (it) => write(it, isOn));
    },
  });
  return {
    IgnoreBlank: member(
      'IgnoreBlank',
      (it) => it.ignoresBlanks,
      (it, ignoresBlanks) => ({ ...it, ignoresBlanks }),
    ),
    InCellDropdown: member(
      'InCellDropdown',
      (it) => it.hasDropDown,
      (it, hasDropDown) => ({ ...it, hasDropDown }),
    ),
    ShowInput: member(
      'ShowInput',
      (it) => it.prompt.isShown,
      (it, isShown) => ({ ...it, prompt: { ...it.prompt, isShown } }),
    ),
    ShowError: member(
      'ShowError',
      (it) => it.alert.isShown,
      (it, isShown) => ({ ...it, alert: { ...it.alert, isShown } }),
    ),
  };
}

function texts(): Members<RangeTarget> {
  const member = (
    name: string,
    part: 'alert' | 'prompt',
    piece: 'title' | 'message',
  ): Member<RangeTarget> => ({
    get: (target) => firstOf(name, target).validation[part][piece],
    set: (target, value) => {
      const text = textOf(name, value);
      change(name, target, (it) => ({ ...it, [part]: { ...it[part], [piece]: text } }));
    },
  });
  return {
    InputTitle: member('InputTitle', 'prompt', 'title'),
    InputMessage: member('InputMessage', 'prompt', 'message'),
    ErrorTitle: member('ErrorTitle', 'alert', 'title'),
    ErrorMessage: member('ErrorMessage', 'alert', 'message'),
  };
}
