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
  `\\s*(?:${[
    '("(?:[^"]|"")*")',
    "('(?:[^']|'')+'!|[\\p{L}\\p{N}_.[\\]]+!)",
    '(#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\\?|NUM!|N/A))',
    '([\\p{L}_\\\\$][\\p{L}\\p{N}_.\\\\$]*)',
    '((?:\\d+\\.?\\d*|\\.\\d+)(?:[Ee][+-]?\\d+)?)',
    '(<>|<=|>=|[-+*/^&=<>%:,;(){}])',
  ].join('|')})`,
  'uy',
);
const kinds: readonly TokenKind[] = ['text', 'sheet', 'error', 'name', 'number', 'sign'];

/** The pieces of a formula without its `=`; null where a character belongs to none. */
export function formulaTokens(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  const end = formula.trimEnd().length;
  piece.lastIndex = 0;
  while (piece.lastIndex < end) {
    const [, ...groups] = piece.exec(formula) ?? [];
    const index = groups.findIndex((it) => it !== undefined);
    const [kind, text] = [kinds[index], groups[index]];
    if (kind === undefined || text === undefined) return null;
    tokens.push({ kind, text });
  }
  return tokens;
}
