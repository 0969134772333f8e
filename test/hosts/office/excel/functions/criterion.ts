import { compareScalars, sameNumber } from '../compareScalars';
import { isError, errorNamed, type Scalar } from '../scalar';
import { typedNumber } from '../typedNumber';

/** Whether a cell meets the condition. */
export type Criterion = (value: Scalar) => boolean;

type Sign = '=' | '<>' | '<' | '>' | '<=' | '>=';

/**
 * The condition that COUNTIF and its like see in a value: `">=3"`, `"<>"` for anything, `"="` for nothing, texts with `*`,
 * `?` and `~`. Numbers match numbers, and texts that are the same number; texts match in any case.
 */
export function criterionOf(value: Scalar): Criterion {
  if (typeof value !== 'string') return equalTo(value ?? 0);
  const [, sign = '', rest = ''] = /^(<>|<=|>=|<|>|=)?([\s\S]*)$/.exec(value) ?? [];
  if (!isSign(sign)) return equalTo(operandOf(rest));
  if (rest === '') return bareSign(sign);
  const operand = operandOf(rest);
  if (sign === '=') return equalTo(operand);
  if (sign === '<>') return opposite(equalTo(operand));
  return ordered(sign, operand);
}

function isSign(text: string): text is Sign {
  return text !== '';
}

function bareSign(sign: Sign): Criterion {
  if (sign === '=') return (it) => it === null;
  return sign === '<>' ? (it) => it !== null : () => false;
}

function opposite(criterion: Criterion): Criterion {
  return (value) => !criterion(value);
}

/** The number, truth or error a text stands for, else the text. */
function operandOf(text: string): Scalar {
  const upper = text.trim().toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return upper === 'TRUE';
  return typedNumber(text)?.value ?? errorNamed(text) ?? text;
}

function equalTo(wanted: Scalar): Criterion {
  if (typeof wanted === 'number') return (it) => isNumber(it, wanted);
  if (typeof wanted === 'string') return textCriterion(wanted);
  if (isError(wanted)) return (it) => isError(it) && it.error === wanted.error;
  return (it) => it === wanted;
}

function isNumber(value: Scalar, wanted: number): boolean {
  if (typeof value === 'number') return sameNumber(value, wanted);
  return typeof value === 'string' && typedNumber(value)?.value === wanted;
}

/** '' is met by blanks and by empty texts. */
function textCriterion(wanted: string): Criterion {
  if (wanted === '') return (it) => it === null || it === '';
  const pattern = wildcardPattern(wanted);
  return (it) => typeof it === 'string' && pattern.test(it);
}

/** `*` any characters, `?` one, `~` before them the character itself; the whole text, in any case. */
export function wildcardPattern(text: string): RegExp {
  const body = text.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\]/g, (it) => {
    if (it === '*') return '[\\s\\S]*';
    if (it === '?') return '[\\s\\S]';
    const literal = it.startsWith('~') ? it.slice(1) : it;
    return `\\${literal}`;
  });
  return new RegExp(`^${body.replaceAll('\\~', '~')}$`, 'iu');
}

function ordered(sign: '<' | '>' | '<=' | '>=', wanted: Scalar): Criterion {
  if (wanted === null || isError(wanted)) return () => false;
  const holds = {
    '<': (order: number) => order < 0,
    '>': (order: number) => order > 0,
    '<=': (order: number) => order <= 0,
    '>=': (order: number) => order >= 0,
  }[sign];
  return (it) => !isError(it) && typeof it === typeof wanted && holds(compareScalars(it, wanted));
}
