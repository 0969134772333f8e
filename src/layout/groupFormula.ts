import { formatColumn, quoteSheet } from '../workbook/address';
import type { FormulaInput } from '../workbook/plan';
import { mapReferences, type Reference } from '../workbook/mapReferences';
import type { GroupPart, GroupSource } from './groupSource';

/** Stands where the number of the unit's row goes; no formula has it otherwise. */
const rowMark = '\u0000';

/** Prints a formula of the unit's sheet for one row (0-based) of the group's sheet. */
export type RowFormula = (row: number) => FormulaInput;

/**
 * A formula of the unit's sheet as every row of the group's sheet of scores has it: columns absolute, the row its own. What
 * stands on the sheet of reasons is named with its sheet, both parts absolute.
 */
export function rowFormula(source: GroupSource, formula: string, notesName: string): RowFormula {
  const sheet = `${quoteSheet(notesName)}!`;
  const text = mapReferences(formula, (reference) => {
    const [first, last] = source.places(reference);
    const ends = first.column === last.column ? [first] : [first, last];
    const cells = ends.map(({ part, column }) => cellText(part, column));
    return (first.part === 'notes' ? sheet : '') + cells.join(':');
  });
  const pieces = text.split(rowMark);
  // With a row that is absolute the formula would not be the same if it were filled down.
  const isRelative = !text.includes(`$${rowMark}`);
  return (row) => {
    const printed = { formula: pieces.join(String(row + 1)) };
    return isRelative ? { ...printed, pattern: text } : printed;
  };
}

function cellText(part: GroupPart, column: number): string {
  return `$${formatColumn(column)}${part === 'notes' ? '$' : ''}${rowMark}`;
}

/** The same relative to a cell, as validations are written: `row` is that of the first unit. */
export function validationFormula(source: GroupSource, formula: string, row: number): string {
  return mapReferences(formula, (reference: Reference) => {
    const [{ column }] = source.places(reference);
    return `$${formatColumn(column)}${row + 1}`;
  });
}
