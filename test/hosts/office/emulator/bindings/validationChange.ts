import { doOverlap } from '../../../../../src/workbook/planArea';
import { sharedArea } from '../../excel/grid';
import type { Validation, ValidationRange } from '../../excel/model';
import { withOffset } from '../../excel/rewriteFormula';
import { setValidation, validationAt, validationOf } from '../../excel/validations';
import { notImplemented } from '../protocol/hostFault';
import type { RangeTarget } from './rangeTarget';

/** Validations that touch the cells. */
function validationsIn({ sheet, area }: RangeTarget): readonly ValidationRange[] {
  return sheet.validations.filter(({ areas }) => areas.some((part) => doOverlap(part, area)));
}

/** What all the cells allow, references meant for the first of them; null for no rule, undefined where they differ. */
export function commonValidation(target: RangeTarget): Validation | null | undefined {
  const { sheet, area } = target;
  const [first, ...others] = validationsIn(target);
  if (first === undefined) return null;
  const isCovered = cellsOf(area) === first.areas.reduce((sum, part) => sum + cellsShared(part), 0);
  if (others.length > 0 || !isCovered) return undefined;
  return meantFor(first, area.top, area.left);

  function cellsShared(part: RangeTarget['area']): number {
    const shared = sharedArea(part, sheet === target.sheet ? area : part);
    return shared === null ? 0 : cellsOf(shared);
  }
}

function cellsOf({ top, left, bottom, right }: RangeTarget['area']): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** The validation with its relative references as the cell sees them. */
function meantFor(
  { validation, anchor }: ValidationRange,
  row: number,
  column: number,
): Validation {
  const moved = (formula: string): string =>
    formula.startsWith('=')
      ? withOffset(formula, row - anchor.row, column - anchor.column)
      : formula;
  return {
    ...validation,
    formula1: moved(validation.formula1),
    formula2: validation.formula2 === null ? null : moved(validation.formula2),
  };
}

/** Sets the rule; alert, prompt and blanks stay as they were where the cells had a common rule. */
export function replaceValidation(
  target: RangeTarget,
  rule: Pick<Validation, 'type' | 'operator' | 'formula1' | 'formula2' | 'hasDropDown'>,
): void {
  const { sheet, area } = target;
  const before = commonValidation(target);
  const kept =
    before === undefined || before === null
      ? {}
      : { ignoresBlanks: before.ignoresBlanks, alert: before.alert, prompt: before.prompt };
  setValidation(sheet, area, validationOf({ ...kept, ...rule }));
}

/**
 * Changes a part of the rules that the cells have.
 *
 * @throws HostFault `EmulatorNotImplemented` for cells without a rule.
 */
export function changeValidation(
  target: RangeTarget,
  change: Partial<Validation>,
  location: string,
): void {
  const { sheet, area } = target;
  const common = commonValidation(target);
  if (common === null) throw notImplemented(location);
  if (common !== undefined) {
    setValidation(sheet, area, { ...common, ...change });
    return;
  }
  for (const { areas } of validationsIn(target)) {
    for (const part of areas) {
      const shared = sharedArea(part, area);
      const found = shared === null ? null : validationAt(sheet, shared.top, shared.left);
      if (shared === null || found === null) continue;
      setValidation(sheet, shared, { ...meantFor(found, shared.top, shared.left), ...change });
    }
  }
}
