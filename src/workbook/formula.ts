import { number, type Expression, type Test } from '../base/expression';
import { points } from '../base/points';

/** Where the printed formula finds what keys stand for: absolute A1, with the sheet if it is another one. */
export interface Locate {
  readonly input: (key: string) => string;
  readonly ref: (key: string) => string;
  /** The range of a set of cells; absent where nothing reads one. */
  readonly set?: (key: string) => string;
  /** Where working days are counted; absent where no formula asks for them. */
  readonly calendar?: CalendarRange;
}

/** A column that counts the working days up to each day, from the day `first` on, a row a day. */
export interface CalendarRange {
  readonly range: string;
  readonly first: number;
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
    case 'error':
      return `ISERROR(${locate.input(test.key)})`;
    case 'filled': {
      const cell = locate.input(test.key);
      return `IF(ISERROR(${cell}),FALSE,NOT(${cell}=""))`;
    }
    case 'contains':
      return `COUNTIF(${rangeOf(test.set, locate)},${printText(test.text)})>0`;
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
  if (only === undefined) return name === 'AND' ? 'TRUE' : 'FALSE';
  if (others.length === 0) return printTest(only, locate);
  return `${name}(${tests.map((it) => printTest(it, locate)).join(',')})`;
}

function print(expression: Expression, locate: Locate): Printed {
  switch (expression.node) {
    case 'number':
      return printNumber(expression.value);
    case 'input':
      return { text: `N(${locate.input(expression.key)})`, rank: atom };
    case 'ref':
      return printRef(locate.ref(expression.key));
    case 'min':
    case 'max':
      return call(expression.node.toUpperCase(), expression.of, locate);
    case 'round':
      return call('ROUND', [expression.value, number(expression.digits)], locate);
    case 'aggregate': {
      const name = expression.of.toUpperCase();
      return { text: `${name}(${rangeOf(expression.set, locate)})`, rank: atom };
    }
    case 'when': {
      const branches = [expression.then, expression.otherwise].map((it) => print(it, locate).text);
      return {
        text: `IF(${[printTest(expression.test, locate), ...branches].join(',')})`,
        rank: atom,
      };
    }
    default:
      return printOperation(expression, locate);
  }
}

function printCount(day: Expression, locate: Locate): string {
  const { calendar } = locate;
  if (calendar === undefined) throw new RangeError('no calendar for the working days');
  const row = print({ node: 'subtract', left: day, right: number(calendar.first - 1) }, locate);
  return `INDEX(${calendar.range},${row.text})`;
}

function rangeOf(key: string, { set }: Locate): string {
  if (set === undefined) throw new RangeError(`no cells for the set ${key}`);
  return set(key);
}

type Operation = Extract<
  Expression,
  { readonly node: 'add' | 'subtract' | 'multiply' | 'divide' | 'workdays' }
>;
/** A ref that is found as a call, COUNT(…), is a number already. */
function printRef(cell: string): Printed {
  return { text: cell.endsWith(')') ? cell : `N(${cell})`, rank: atom };
}

function printOperation(expression: Operation, locate: Locate): Printed {
  switch (expression.node) {
    case 'add':
      return printAdd(expression.terms, locate);
    case 'subtract': {
      const left = bracket(expression.left, sum, locate);
      return { text: `${left}-${bracket(expression.right, product, locate)}`, rank: sum };
    }
    case 'multiply': {
      const factors = expression.factors.map((it) => bracket(it, product, locate));
      return { text: factors.join('*'), rank: product };
    }
    case 'workdays': {
      const [from, to] = [expression.from, expression.to].map((it) => printCount(it, locate));
      return { text: `${to}-${from}`, rank: sum };
    }
    case 'divide': {
      const left = bracket(expression.left, product, locate);
      return { text: `${left}/${bracket(expression.right, atom, locate)}`, rank: product };
    }
  }
}

/** In plain digits: not every program reads 1e-7. */
function printNumber(value: number): Printed {
  return { text: points(value).toFixed(), rank: value < 0 ? sum : atom };
}

/** A sum of refs alone is a SUM, which reads best on the sheet; it skips the "" of what is not assessed, as N does. */
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
