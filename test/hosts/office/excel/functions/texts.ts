import { formatNumber } from '../displayText';
import { scalarNumber, scalarText, toMatrix, valueError, type FunctionBody } from '../operand';
import { isError, type CellError, type Scalar } from '../scalar';
import { scalarFunction } from './arguments';

type Plain = Exclude<Scalar, CellError>;

/** A function whose first argument is a text. */
function textFunction(
  least: number,
  most: number,
  compute: (text: string, rest: readonly Plain[]) => Scalar,
): FunctionBody {
  return scalarFunction(least, most, ([first = null, ...rest]) => {
    const text = scalarText(first);
    return isError(text) ? text : compute(text, rest);
  });
}

function formatted(value: Plain, format: string): Scalar {
  const number = typeof value === 'string' ? scalarNumber(value) : value;
  if (typeof value === 'string' && isError(number)) return value;
  if (typeof value === 'boolean') return scalarText(value);
  const text = formatNumber(typeof number === 'number' ? number : 0, format);
  return format === 'General' ? scalarText(number) : text;
}

function textOr(value: Plain | undefined, otherwise: string): string {
  const text = scalarText(value ?? null);
  return isError(text) || text === '' ? otherwise : text;
}

function countOr(value: Plain | undefined, otherwise: number): number {
  const number = value === undefined ? otherwise : scalarNumber(value);
  return isError(number) ? -1 : Math.trunc(number);
}

const joined: FunctionBody = (parts, scope) => {
  let text = '';
  for (const value of parts.flatMap((it) => toMatrix(it(scope), scope).flat())) {
    const part = scalarText(value);
    if (isError(part)) return part;
    text += part;
  }
  return text;
};

/** The number of a value; texts and blanks are 0. */
const plainNumber = scalarFunction(1, 1, ([value = null]) => {
  if (typeof value === 'number') return value;
  return value === true ? 1 : 0;
});

/** Texts, and N, which makes numbers of everything. */
export const textFunctions: Readonly<Record<string, FunctionBody>> = {
  N: plainNumber,
  TEXT: scalarFunction(2, 2, ([value = null, format = null]) =>
    formatted(value, textOr(format, '')),
  ),
  VALUE: scalarFunction(1, 1, ([value = null]) => scalarNumber(value)),
  LEN: textFunction(1, 1, (text) => text.length),
  LEFT: textFunction(1, 2, (text, [count]) => {
    const chars = countOr(count, 1);
    return chars < 0 ? valueError : text.slice(0, chars);
  }),
  RIGHT: textFunction(1, 2, (text, [count]) => {
    const chars = countOr(count, 1);
    return chars < 0 ? valueError : text.slice(Math.max(0, text.length - chars));
  }),
  MID: textFunction(3, 3, (text, [start, count]) => {
    const [from, chars] = [countOr(start, 1), countOr(count, 1)];
    return from < 1 || chars < 0 ? valueError : text.slice(from - 1, from - 1 + chars);
  }),
  TRIM: textFunction(1, 1, (text) => text.trim().replace(/ +/g, ' ')),
  UPPER: textFunction(1, 1, (text) => text.toUpperCase()),
  EXACT: scalarFunction(2, 2, ([a = null, b = null]) => scalarText(a) === scalarText(b)),
  CONCATENATE: joined,
  CONCAT: joined,
};
