import { answers } from '../rules/answers';
import type { SheetStates } from '../i18n/sheetTexts';
import type { StateRules } from '../scoring/inputState';
import type { EntryState } from '../scoring/unitScore';
import { printTest, printText, type Locate } from '../workbook/formula';

/** The state as a formula. */
export function printState(rules: StateRules, locate: Locate, words: SheetStates): string {
  return rules.cases.reduceRight(
    (otherwise, { when, state }) =>
      `IF(${printTest(when, locate)},${printText(words[state])},${otherwise})`,
    printText(words[rules.otherwise]),
  );
}

/** TRUE where all the state cells say 已评. */
export function printAssessed(cells: readonly string[], words: SheetStates): string {
  const tests = cells.map((it) => `${it}=${printText(words.assessed)}`);
  return tests.length === 1 ? tests.join('') : `AND(${tests.join(',')})`;
}

/**
 * The unit's state over the range of its rows' states: 有误, 未完成, 未复核, 完成, the first that applies. `complete` is the cell of
 * 评定完成; anything there but 是, 否 or nothing is 有误, an error value too, which goes no further.
 */
export function printUnitState(range: string, complete: string, words: SheetStates): string {
  const count = (state: EntryState): string => `COUNTIF(${range},${printText(words[state])})>0`;
  const finished = `IF(${complete}=${printText(answers.yes)},${printText(words.finished)},${printText(words.unfinished)})`;
  const unreviewed = `IF(${count('unreviewed')},${printText(words.unreviewed)},${finished})`;
  const unfinished = `IF(${count('blank')},${printText(words.unfinished)},${unreviewed})`;
  const known = `IF(${count('wrong')},${printText(words.wrong)},${unfinished})`;
  const isAnswer = ['', answers.yes, answers.no].map((it) => `${complete}=${printText(it)}`);
  const asked = `IF(OR(${isAnswer.join(',')}),${known},${printText(words.wrong)})`;
  return `IF(ISERROR(${complete}),${printText(words.wrong)},${asked})`;
}

/** The worst of the states in a range of cells, for a unit's periods in a rank series. */
export function printWorst(range: string, words: SheetStates): string {
  const count = (state: EntryState): string => `COUNTIF(${range},${printText(words[state])})>0`;
  return `IF(${count('wrong')},${printText(words.wrong)},IF(${count('blank')},${printText(words.blank)},${printText(words.assessed)}))`;
}
