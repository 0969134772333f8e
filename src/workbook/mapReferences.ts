import { parseAddress, type Area, type Position } from './address';
import { formulaTokens, type Token } from './formulaTokens';

/** What a formula refers to on its own sheet: one cell, or the rectangle between two. */
export type Reference = Position | Area;

/**
 * The formula with each reference to its own sheet as `print` writes it; references to other sheets, texts and names stay.
 *
 * @throws {RangeError} for a text that is no formula.
 */
export function mapReferences(formula: string, print: (reference: Reference) => string): string {
  const tokens = formulaTokens(formula);
  if (tokens === null) throw new RangeError(`not a formula: ${formula}`);
  let mapped = '';
  for (let at = 0; at < tokens.length; at++) {
    const cell = cellAt(tokens, at);
    const end = tokens[at + 1]?.text === ':' ? cellAt(tokens, at + 2) : null;
    if (cell === null) mapped += tokens[at]?.text ?? '';
    else if (end === null) mapped += print(cell);
    else {
      mapped += print(areaOf(cell, end));
      at += 2;
    }
  }
  return mapped;
}

const address = /^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}$/;

/** A name before a bracket is a function; after a sheet's name a cell of that sheet, and so is the end of its range. */
function cellAt(tokens: readonly Token[], at: number): Position | null {
  const token = tokens[at];
  const isCell = token?.kind === 'name' && address.test(token.text);
  if (!isCell || tokens[at + 1]?.text === '(' || isOutside(tokens, at)) return null;
  return parseAddress(token.text);
}

function isOutside(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === 'sheet' || (before?.text === ':' && tokens[at - 3]?.kind === 'sheet');
}

function areaOf(from: Position, to: Position): Area {
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
