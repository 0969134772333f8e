import type { Expression, Test } from '../base/expression';

/** Where the printed formula finds what keys stand for: absolute A1, with the sheet if it is another one. */
export interface Locate {
  readonly input: (key: string) => string;
  readonly ref: (key: string) => string;
}

/** Precedence of what was printed, so that brackets stand only where they are needed. */
type Rank = 0 | 1 | 2 | 3;

interface Printed {
  readonly text: string;
  readonly rank: Rank;
}

const sum: Rank = 1;
const product: Rank = 2;
const atom: Rank = 3;

/** The expression as a formula, without `=`: en-US names, A1, commas. */
export function printFormula(expression: Expression, locate: Locate): string {
  return print(expression, locate).text;
}

/** The test as a formula that is TRUE or FALSE. */
export function printTest(test: Test, locate: Locate): string {
  switch (test.test) {
    case 'compare':
      return `${print(test.left, locate).text}${test.operator}${print(test.right, locate).text}`;
    case 'chosen':
      return `${locate.input(test.key)}=${printText(test.choice)}`;
    case 'numeric':
      return `COUNT(${locate.input(test.key)})=1`;
    case 'blank':
      return `${locate.input(test.key)}=""`;
    case 'all':
      return printTests('AND', test.of, locate);
    case 'any':
      return printTests('OR', test.of, locate);
    case 'not':
      return `NOT(${printTest(test.of, locate)})`;
  }
}

/** A text in quotes, its own quotes doubled. */
export function printText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function printTests(name: 'AND' | 'OR', tests: readonly Test[], locate: Locate): string {
  const [only, ...others] = tests;
  if (only !== undefined && others.length === 0) return printTest(only, locate);
  return `${name}(${tests.map((it) => printTest(it, locate)).join(',')})`;
}

function print(expression: Expression, locate: Locate): Printed {
  switch (expression.node) {
    case 'number':
      return { text: String(expression.value), rank: expression.value < 0 ? sum : atom };
    case 'input':
      return { text: `N(${locate.input(expression.key)})`, rank: atom };
    case 'ref':
      return { text: `N(${locate.ref(expression.key)})`, rank: atom };
    case 'add':
      return printAdd(expression.terms, locate);
    case 'subtract':
      return {
        text: `${bracket(expression.left, sum, locate)}-${bracket(expression.right, product, locate)}`,
        rank: sum,
      };
    case 'multiply':
      return {
        text: expression.factors.map((it) => bracket(it, product, locate)).join('*'),
        rank: product,
      };
    case 'divide':
      return {
        text: `${bracket(expression.left, product, locate)}/${bracket(expression.right, atom, locate)}`,
        rank: product,
      };
    case 'min':
    case 'max':
      return call(expression.node.toUpperCase(), expression.of, locate);
    case 'round':
      return {
        text: `ROUND(${print(expression.value, locate).text},${expression.digits})`,
        rank: atom,
      };
    case 'when': {
      const parts = [
        printTest(expression.test, locate),
        print(expression.then, locate).text,
        print(expression.otherwise, locate).text,
      ];
      return { text: `IF(${parts.join(',')})`, rank: atom };
    }
  }
}

/** Refs may show "", which SUM skips and + does not; so a sum of refs alone is a SUM. */
function printAdd(terms: readonly Expression[], locate: Locate): Printed {
  if (terms.length === 0) return { text: '0', rank: atom };
  if (terms.every((it) => it.node === 'ref')) {
    const addresses = terms.map((it) => locate.ref(it.key));
    return { text: `SUM(${addresses.join(',')})`, rank: atom };
  }
  return { text: terms.map((it) => bracket(it, sum, locate)).join('+'), rank: sum };
}

function call(name: string, args: readonly Expression[], locate: Locate): Printed {
  return { text: `${name}(${args.map((it) => print(it, locate).text).join(',')})`, rank: atom };
}

function bracket(expression: Expression, least: Rank, locate: Locate): string {
  const { text, rank } = print(expression, locate);
  return rank < least ? `(${text})` : text;
}
