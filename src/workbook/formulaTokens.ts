/** One piece of a formula; spaces between pieces are dropped. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

export type TokenKind = 'text' | 'sheet' | 'error' | 'name' | 'number' | 'sign';

/**
 * In the order they are tried; one group each, in the order of `kinds`. A sheet name keeps its `!`; a name is a function, a
 * cell, a column or a defined name, with `$` where it has them (ECMA-376 18.17.2).
 */
const piece = new RegExp(
  [
    '("(?:[^"]|"")*")',
    "('(?:[^']|'')+'!|[\\p{L}\\p{N}_.[\\]]+!)",
    '(#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\\?|NUM!|N/A))',
    '([\\p{L}_\\\\$][\\p{L}\\p{N}_.\\\\$]*)',
    '((?:\\d+\\.?\\d*|\\.\\d+)(?:[Ee][+-]?\\d+)?)',
    '(<>|<=|>=|[-+*/^&=<>%:,;(){}])',
  ].join('|'),
  'uy',
);
const kinds: readonly TokenKind[] = ['text', 'sheet', 'error', 'name', 'number', 'sign'];
const space = /\s*/y;

/** The pieces of a formula without its `=`; null where a character belongs to none. */
export function formulaTokens(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  for (let at = afterSpace(formula, 0); at < formula.length;) {
    piece.lastIndex = at;
    const match = piece.exec(formula);
    if (match === null) return null;
    const [text] = match;
    const kind = kinds[match.findIndex((it, index) => index > 0 && it !== undefined) - 1];
    if (kind === undefined) return null;
    tokens.push({ kind, text });
    at = afterSpace(formula, at + text.length);
  }
  return tokens;
}

function afterSpace(formula: string, at: number): number {
  space.lastIndex = at;
  return at + (space.exec(formula)?.[0].length ?? 0);
}
