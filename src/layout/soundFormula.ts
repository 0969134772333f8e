import type { NumberInput } from '../base/inputSpec';
import type { SheetStates } from '../i18n/sheetTexts';
import { stageInputState } from '../scoring/stageInput';
import { wrongEntry } from '../scoring/stageModel';
import { printText, printTest } from '../workbook/formula';
import type { CellInput } from '../workbook/plan';

const nothing = printText('');
const wrong = printText(wrongEntry);

/** What an entry puts into its set, in a hidden cell: its number, "" where it is blank, the mark of a wrong one. */
export function soundFormula(spec: NumberInput, cell: string): CellInput {
  const shown = {
    assessed: `N(${cell})`,
    notApplicable: nothing,
    blank: nothing,
    unreviewed: nothing,
    wrong,
  };
  const { cases, otherwise } = stageInputState(spec);
  const locate = { input: () => cell, ref: () => cell };
  const formula = cases.reduceRight<string>(
    (rest, { when, state }) => `IF(${printTest(when, locate)},${shown[state]},${rest})`,
    shown[otherwise],
  );
  return { formula };
}

/** The same for the one score that another sheet makes: `done` is the word of its state there once it counts. */
export function givenFormula(
  given: { readonly state: string; readonly points: string },
  done: string,
  states: SheetStates,
): CellInput {
  const isDone = `${given.state}=${printText(done)}`;
  const points = `IF(COUNT(${given.points})=1,${given.points},${nothing})`;
  const rest = `IF(${isDone},${points},${nothing})`;
  return { formula: `IF(${given.state}=${printText(states.wrong)},${wrong},${rest})` };
}
