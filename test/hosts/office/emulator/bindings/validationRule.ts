import type { Validation, ValidationOperator, ValidationType } from '../../excel/model';
import { invalidArgument } from '../protocol/hostFault';
import { absoluteText } from './address';
import { record } from './argument';
import { isRange, type RangeTarget } from './rangeTarget';

const types: readonly ValidationType[] = [
  'wholeNumber',
  'decimal',
  'list',
  'date',
  'time',
  'textLength',
  'custom',
];

const operators: readonly ValidationOperator[] = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
];

type Rule = Pick<Validation, 'type' | 'operator' | 'formula1' | 'formula2' | 'hasDropDown'>;

/**
 * A rule as a page gives it: an object with one property, named after the rule's type.
 *
 * @throws HostFault `InvalidArgument` for none or several, and for bounds or operators that are none.
 */
export function validationFrom(
  { sheet }: RangeTarget,
  value: Readonly<Record<string, unknown>>,
  location: string,
): Rule {
  const given = Object.keys(value).filter((key) => value[key] !== null && value[key] !== undefined);
  const type = types.find((name) => name === given[0]);
  if (given.length !== 1 || type === undefined) throw invalidArgument(location);
  const parts = record(value[type], location);
  const plain = { type, operator: null, formula2: null, hasDropDown: true };
  if (type === 'custom') return { ...plain, formula1: formulaOf(parts['formula'], location) };
  if (type === 'list') {
    const formula1 = textOf(parts['source'], location);
    return { ...plain, formula1, hasDropDown: parts['inCellDropDown'] !== false };
  }
  const operator = operators.find((name) => name === parts['operator']);
  if (operator === undefined) throw invalidArgument(location);
  const second = parts['formula2'];
  return {
    ...plain,
    operator,
    formula1: textOf(parts['formula1'], location),
    formula2: second === undefined || second === null ? null : textOf(second, location),
  };

  function textOf(part: unknown, at: string): string {
    if (isRange(part)) {
      const { target } = part;
      return `=${target.sheet === sheet ? absoluteText(target).replace(/^.*!/, '') : absoluteText(target)}`;
    }
    if (typeof part === 'number') return String(part);
    if (typeof part !== 'string' || part === '') throw invalidArgument(at);
    return part;
  }
}

function formulaOf(part: unknown, location: string): string {
  if (typeof part !== 'string' || !part.startsWith('=')) throw invalidArgument(location);
  return part;
}

/** The rule as Excel gives it back; bounds that are numbers as numbers. */
export function ruleOf(validation: Validation): Readonly<Record<string, unknown>> {
  const { type, operator, formula1, formula2, hasDropDown } = validation;
  if (type === 'custom') return { custom: { formula: formula1 } };
  if (type === 'list') return { list: { inCellDropDown: hasDropDown, source: formula1 } };
  const bound = (text: string): string | number =>
    text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
  const second = formula2 === null ? {} : { formula2: bound(formula2) };
  return { [type]: { formula1: bound(formula1), ...second, operator } };
}
