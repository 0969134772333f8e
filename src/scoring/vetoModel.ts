import {
  all,
  any,
  chosen,
  compare,
  filled,
  not,
  number,
  ref,
  when,
  type Expression,
  type Test,
} from '../base/expression';
import { answers } from '../rules/answers';
import type { Veto } from '../scheme/scheme';
import type { VetoModel } from './model';

const maxTextChars = 200;

/** One veto as its row on the score sheet asks for it: 否 or 是, blank being 否, its ground and its basis. */
export function compileVeto(veto: Veto): VetoModel {
  const { key, name } = veto;
  const [reason, basis] = [`${key}/reason`, `${key}/basis`];
  const text = { type: 'text', maxChars: maxTextChars, row: key } as const;
  const isAsserted = chosen(key, answers.yes);
  return {
    key,
    veto,
    isAside: false,
    applies: null,
    points: when(isAsserted, number(1), number(0)),
    valid: any(not(isAsserted), all(filled(reason), filled(basis))),
    inputs: [
      {
        key,
        row: key,
        place: 'entry',
        label: name,
        type: 'choice',
        choices: [answers.no, answers.yes],
        isOptional: true,
      },
      { ...text, key: reason, place: 'reason', label: name },
      { ...text, key: basis, place: 'evidence', label: name },
    ],
  };
}

/** Whether one of the vetoes that make the total 0 was asserted; null where there are none. */
export function zeroedBy(vetoes: readonly VetoModel[]): Test | null {
  const tests = vetoes
    .filter(({ veto }) => veto.effect === 'zero' || veto.effect === 'both')
    .map((it) => compare(ref(it.key), '=', number(1)));
  return tests.length === 0 ? null : any(...tests);
}

/** 1 where one of the vetoes that make a unit 不合格 was asserted, else 0; null where there are none. */
export function failedBy(vetoes: readonly VetoModel[]): Expression | null {
  const tests = vetoes
    .filter(({ veto }) => veto.effect === 'fail' || veto.effect === 'both')
    .map((it) => compare(ref(it.key), '=', number(1)));
  return tests.length === 0 ? null : when(any(...tests), number(1), number(0));
}
