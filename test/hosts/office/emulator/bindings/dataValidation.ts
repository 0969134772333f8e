import { isValid } from '../../excel/isValid';
import { mapArea, sizeOf } from '../../excel/grid';
import type { Validation } from '../../excel/model';
import { clearValidation } from '../../excel/validations';
import { bind, type Bindings } from '../protocol/binding';
import { itemNotFound } from '../protocol/hostFault';
import { rangeAreasObject } from './rangeAreas';
import type { RangeTarget } from './rangeTarget';
import { record } from './argument';
import { changeValidation, commonValidation, replaceValidation } from './validationChange';
import { ruleOf, validationFrom } from './validationRule';

const typeNames: Readonly<Record<Validation['type'], string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

/** What may be typed into cells. A prompt or an alert needs a rule that is there before it. */
export function dataValidationBindings(): Bindings {
  return {
    DataValidation: bind<RangeTarget>({
      get: {
        Type: (target) => {
          const found = commonValidation(target);
          if (found === undefined) return 'Inconsistent';
          return found === null ? 'None' : typeNames[found.type];
        },
        Rule: (target) => {
          const found = commonValidation(target);
          if (found === undefined) return null;
          return found === null ? {} : ruleOf(found);
        },
        IgnoreBlanks: (target) => {
          const found = commonValidation(target);
          return found === undefined ? null : (found?.ignoresBlanks ?? true);
        },
        Prompt: (target) => {
          const prompt = commonValidation(target)?.prompt;
          if (prompt === undefined) return { message: '', showPrompt: true, title: '' };
          return { message: prompt.message, showPrompt: prompt.isShown, title: prompt.title };
        },
        ErrorAlert: (target) => {
          const alert = commonValidation(target)?.alert;
          if (alert === undefined)
            return { message: '', showAlert: true, style: 'Stop', title: '' };
          const { message, isShown, style, title } = alert;
          return { message, showAlert: isShown, style, title };
        },
        Valid: (target) => {
          const invalid = invalidCells(target).length;
          const { rows, columns } = sizeOf(target.area);
          if (invalid === 0) return true;
          return invalid === rows * columns ? false : null;
        },
      },
      set: {
        Rule: (target, value, location) => {
          const rule = validationFrom(target, record(value, location), location);
          replaceValidation(target, rule);
        },
        IgnoreBlanks: (target, value, location) =>
          changeValidation(target, { ignoresBlanks: value === true }, location),
        Prompt: (target, value, location) => {
          const { message = '', showPrompt = true, title = '' } = record(value, location);
          const prompt = {
            isShown: showPrompt === true,
            title: String(title),
            message: String(message),
          };
          changeValidation(target, { prompt }, location);
        },
        ErrorAlert: (target, value, location) => {
          const {
            message = '',
            showAlert = true,
            style = 'Stop',
            title = '',
          } = record(value, location);
          const alert = {
            isShown: showAlert === true,
            style: styleOf(style),
            title: String(title),
            message: String(message),
          };
          changeValidation(target, { alert }, location);
        },
      },
      call: {
        Clear: ({ target: { sheet, area } }) => {
          clearValidation(sheet, area);
          return null;
        },
        GetInvalidCells: ({ target, location }) => {
          const areas = invalidCells(target);
          if (areas.length === 0) throw itemNotFound(location);
          return rangeAreasObject(target.sheet, areas);
        },
      },
    }),
  };
}

function styleOf(style: unknown): Validation['alert']['style'] {
  return style === 'Warning' || style === 'Information' ? style : 'Stop';
}

/** Cells whose content their validation does not allow, one area a cell. */
function invalidCells({ sheet, area }: RangeTarget): readonly RangeTarget['area'][] {
  return mapArea(area, (row, column) =>
    isValid(sheet, row, column) ? null : { top: row, left: column, bottom: row, right: column },
  )
    .flat()
    .filter((cell) => cell !== null);
}
