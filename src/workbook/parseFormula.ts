import { formulaTokens, type Token } from './formulaTokens';

/** What a formula says, without spaces, brackets that change nothing, `$`, and the spelling of names and numbers. */
export type FormulaTree =
  | { readonly node: 'number'; readonly value: number }
  | { readonly node: 'text'; readonly value: string }
  | { readonly node: 'logical'; readonly value: boolean }
  | { readonly node: 'error'; readonly error: string }
  /** A cell, column or defined name in capitals; the sheet's name in capitals, null for the formula's own sheet. */
  | { readonly node: 'name'; readonly sheet: string | null; readonly name: string }
  /** An argument that is left out. */
  | { readonly node: 'missing' }
  | { readonly node: 'call'; readonly name: string; readonly parts: readonly FormulaTree[] }
  /** `-`, `%`, a joined list of areas `,`, or two operands with the operator between them. */
  | { readonly node: 'operation'; readonly sign: string; readonly parts: readonly FormulaTree[] };

/**
 * The tree of a formula (without `=`; en-US names, A1, commas); null where it is no formula, or has what our sheets never
 * have: arrays in braces, references to tables, areas joined by a space.
 */
export function parseFormula(formula: string): FormulaTree | null {
  const tokens = formulaTokens(formula);
  if (tokens === null) return null;
  const cursor: Cursor = { tokens, at: 0 };
  const tree = parseOperations(cursor, 0);
  return cursor.at === tokens.length ? tree : null;
}

/** Whether two formulas say the same; texts that are no formulas are compared as they are. */
export function sameFormula(a: string, b: string): boolean {
  if (a === b) return true;
  const one = parseFormula(a);
  const other = parseFormula(b);
  return one !== null && other !== null && isSameTree(one, other);
}

interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
}

/** Operators between operands, loosest first; those of one line go from left to right (ECMA-376 18.17.2.2). */
const levels: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

function parseOperations(cursor: Cursor, level: number): FormulaTree | null {
  const signs = levels[level];
  if (signs === undefined) return parsePercent(cursor);
  let left = parseOperations(cursor, level + 1);
  for (
    let sign = peekSign(cursor);
    left !== null && signs.includes(sign);
    sign = peekSign(cursor)
  ) {
    cursor.at += 1;
    const right = parseOperations(cursor, level + 1);
    left = right === null ? null : { node: 'operation', sign, parts: [left, right] };
  }
  return left;
}

function parsePercent(cursor: Cursor): FormulaTree | null {
  let tree = parseSigned(cursor);
  while (tree !== null && takeSign(cursor, '%'))
    tree = { node: 'operation', sign: '%', parts: [tree] };
  return tree;
}

/** A sign before an operand binds tighter than `%` and `^`, in a spreadsheet; plus changes nothing. */
function parseSigned(cursor: Cursor): FormulaTree | null {
  if (takeSign(cursor, '+')) return parseSigned(cursor);
  if (!takeSign(cursor, '-')) return parseArea(cursor);
  const tree = parseSigned(cursor);
  return tree === null ? null : { node: 'operation', sign: '-', parts: [tree] };
}

function parseArea(cursor: Cursor): FormulaTree | null {
  let left = parseOperand(cursor);
  while (left !== null && takeSign(cursor, ':')) {
    const right = parseOperand(cursor);
    left = right === null ? null : { node: 'operation', sign: ':', parts: [left, right] };
  }
  return left;
}

function parseOperand(cursor: Cursor): FormulaTree | null {
  const token = cursor.tokens[cursor.at];
  if (token === undefined) return null;
  cursor.at += 1;
  switch (token.kind) {
    case 'number':
      return { node: 'number', value: Number(token.text) };
    case 'text':
      return { node: 'text', value: token.text.slice(1, -1).replaceAll('""', '"') };
    case 'error':
      return { node: 'error', error: token.text };
    case 'sheet':
      return parseOnSheet(cursor, sheetName(token.text));
    case 'name':
      return takeSign(cursor, '(') ? parseCall(cursor, token.text) : plainName(token.text);
    case 'sign':
      return token.text === '(' ? parseBracket(cursor) : null;
  }
}

/** `'O''Neill'!` and `O_Neill!` without quotes and `!`. */
function sheetName(text: string): string {
  const name = text.slice(0, -1);
  const bare = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return bare.toUpperCase();
}

function parseOnSheet(cursor: Cursor, sheet: string): FormulaTree | null {
  const token = cursor.tokens[cursor.at];
  if (token?.kind !== 'name' && token?.kind !== 'error') return null;
  cursor.at += 1;
  return { node: 'name', sheet, name: bareName(token.text) };
}

function plainName(text: string): FormulaTree {
  const name = bareName(text);
  if (name === 'TRUE' || name === 'FALSE') return { node: 'logical', value: name === 'TRUE' };
  return { node: 'name', sheet: null, name };
}

function bareName(text: string): string {
  return text.replaceAll('$', '').toUpperCase();
}

/** What programs put before functions that are newer than the file format. */
const newer = /^_xlfn\.(?:_xlws\.)?/i;

function parseCall(cursor: Cursor, text: string): FormulaTree | null {
  const name = text.replace(newer, '').toUpperCase();
  const parts = parseList(cursor);
  if (parts === null) return null;
  const isLogical = (name === 'TRUE' || name === 'FALSE') && parts.length === 0;
  return isLogical ? plainName(name) : { node: 'call', name, parts };
}

/** Up to the closing bracket; nothing between brackets is no argument, nothing between commas is a missing one. */
function parseList(cursor: Cursor): readonly FormulaTree[] | null {
  if (takeSign(cursor, ')')) return [];
  const parts: FormulaTree[] = [];
  do {
    const isMissing = [',', ')'].includes(peekSign(cursor));
    const part = isMissing ? ({ node: 'missing' } as const) : parseOperations(cursor, 0);
    if (part === null) return null;
    parts.push(part);
  } while (takeSign(cursor, ','));
  return takeSign(cursor, ')') ? parts : null;
}

/** Brackets leave no trace but where they join areas: `(A1,B2)`. */
function parseBracket(cursor: Cursor): FormulaTree | null {
  const parts = parseList(cursor);
  const [only] = parts ?? [];
  if (parts === null || only === undefined || parts.some((it) => it.node === 'missing'))
    return null;
  return parts.length === 1 ? only : { node: 'operation', sign: ',', parts };
}

function peekSign({ tokens, at }: Cursor): string {
  const token = tokens[at];
  return token?.kind === 'sign' ? token.text : '';
}

function takeSign(cursor: Cursor, sign: string): boolean {
  if (peekSign(cursor) !== sign) return false;
  cursor.at += 1;
  return true;
}

function isSameTree(a: FormulaTree, b: FormulaTree): boolean {
  if ('parts' in a) {
    if (!('parts' in b) || a.node !== b.node || a.parts.length !== b.parts.length) return false;
    const isSameHead = headOf(a) === headOf(b);
    return isSameHead && a.parts.every((it, at) => isSameTree(it, b.parts[at] ?? it));
  }
  return !('parts' in b) && a.node === b.node && headOf(a) === headOf(b);
}

/** What a node says apart from its parts. */
function headOf(tree: FormulaTree): string | number | boolean {
  switch (tree.node) {
    case 'missing':
      return '';
    case 'call':
      return tree.name;
    case 'operation':
      return tree.sign;
    case 'error':
      return tree.error;
    case 'name':
      return `${tree.sheet ?? ''}!${tree.name}`;
    case 'number':
    case 'text':
    case 'logical':
      return tree.value;
  }
}
