import { parseFormula, type FormulaTree } from '../../../../src/workbook/parseFormula';
import { parseReference, referenceArea } from './formulaPieces';
import { functionNamed } from './functions';
import { namedFormula } from './namedFormula';
import {
  isCells,
  missing,
  nameError,
  refError,
  valueError,
  type Cells,
  type Compiled,
  type Operand,
  type Scope,
} from './operand';
import { applyOperator } from './operators';
import { plainFormula } from './plainFormula';
import { errorNamed } from './scalar';
import { boundingArea } from './grid';
import { findSheet } from './sheetLookup';
import type { Sheet } from './model';

const known = new Map<string, Compiled>();

/** The formula as a function of its place; the same text is compiled once. */
export function compileFormula(formula: string): Compiled {
  const found = known.get(formula);
  if (found !== undefined) return found;
  const tree = parseFormula(plainFormula(formula));
  if (tree === null) throw new RangeError(`not a formula: ${formula}`);
  const compiled = compileTree(tree);
  known.set(formula, compiled);
  return compiled;
}

function compileTree(tree: FormulaTree): Compiled {
  switch (tree.node) {
    case 'number':
    case 'text':
    case 'logical':
      return () => tree.value;
    case 'error':
      return () => errorNamed(tree.error) ?? valueError;
    case 'missing':
      return () => missing;
    case 'name':
      return compileName(tree.sheet, tree.name);
    case 'call':
      return compileCall(tree.name, tree.parts.map(compileTree));
    case 'operation':
      return compileOperation(tree.sign, tree.parts);
  }
}

function compileCall(name: string, parts: readonly Compiled[]): Compiled {
  const body = functionNamed(name);
  return body === null ? () => nameError : (scope) => body(parts, scope);
}

function compileOperation(sign: string, parts: readonly FormulaTree[]): Compiled {
  if (sign === ':') return compileRange(parts);
  if (sign === ',') return () => valueError;
  const compiled = parts.map(compileTree);
  return (scope) =>
    applyOperator(
      sign,
      compiled.map((it) => it(scope)),
      scope,
    );
}

const cellName = /^[A-Z]{1,3}[1-9]\d{0,6}$/;

/** A cell, a lost reference, or a defined name. */
function compileName(sheetName: string | null, name: string): Compiled {
  if (name === '#REF!') return () => refError;
  if (!cellName.test(name)) return (scope) => computeName(sheetName, name, scope);
  const area = referenceArea(parseReference(name));
  return (scope) => {
    const sheet = sheetOf(sheetName, scope);
    return sheet === null ? refError : { sheet, area };
  };
}

function sheetOf(name: string | null, scope: Scope): Sheet | null {
  return name === null ? scope.sheet : findSheet(scope.sheet.workbook, name);
}

function computeName(sheetName: string | null, name: string, scope: Scope): Operand {
  const sheet = sheetOf(sheetName, scope);
  const formula = sheet === null ? null : namedFormula(sheet, name);
  if (formula === null) return nameError;
  return compileFormula(formula)({ ...scope, sheet: sheet ?? scope.sheet });
}

/** `A1:B2`, `Sheet!A:C`, `3:4`, and areas between what functions give. */
function compileRange(parts: readonly FormulaTree[]): Compiled {
  const [from, to] = parts.map(cornerText);
  if (typeof from === 'string' && typeof to === 'string') {
    const area = referenceArea(parseReference(`${from}:${to}`));
    const [first] = parts;
    const sheetName = first?.node === 'name' ? first.sheet : null;
    return (scope) => {
      const sheet = sheetOf(sheetName, scope);
      return sheet === null ? refError : { sheet, area };
    };
  }
  const compiled = parts.map(compileTree);
  return (scope) => joinAreas(compiled.map((it) => it(scope)));
}

function cornerText(tree: FormulaTree): string | null {
  if (tree.node === 'number') return String(tree.value);
  const isCorner = tree.node === 'name' && /^(?:[A-Z]{1,3}\d*)$/.test(tree.name);
  return isCorner ? tree.name : null;
}

function joinAreas(operands: readonly Operand[]): Operand {
  const cells: readonly Cells[] = operands.filter(isCells);
  const area = boundingArea(cells.map((it) => it.area));
  const [first] = cells;
  if (first === undefined || area === null || cells.length < operands.length) return refError;
  return { sheet: first.sheet, area };
}
