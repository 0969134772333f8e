import { all, any, blank, error, filled, type Test } from '../base/expression';
import type { DateInput, InputSpec, NumberInput } from '../base/inputSpec';
import { accepts, type StateRules } from './inputState';

/** What is written where somebody sets a total by hand: 改定总分、理由、批准人、日期、申诉号. */
export const overrideColumns = ['value', 'reason', 'approver', 'date', 'appeal'] as const;

export type OverrideColumn = (typeof overrideColumns)[number];

/** The key of such a cell of a unit. */
export function overrideKey(column: OverrideColumn): string {
  return `#override/${column}`;
}

/** Beyond it a total is a slip. */
const mostPoints = 1000;
const maxTextChars = 200;
/** From 2000 to 2100, as serial numbers of the 1900 date system. */
const [firstDay, lastDay] = [36526, 73415];

const valueSpec = (decimals: number): NumberInput => ({
  ...place('value'),
  type: 'number',
  min: -mostPoints,
  max: mostPoints,
  step: 10 ** -decimals,
  isOptional: true,
});

const dateSpec: DateInput = {
  ...place('date'),
  type: 'date',
  min: firstDay,
  max: lastDay,
  isOptional: true,
};

function place(column: OverrideColumn) {
  return {
    key: overrideKey(column),
    row: overrideKey(column),
    place: 'entry',
    label: '',
    unit: '',
  } as const;
}

/** What each cell takes; a total has no more decimals than the computed one. */
export function overrideSpec(column: OverrideColumn, decimals: number): InputSpec {
  if (column === 'value') return valueSpec(decimals);
  return column === 'date' ? dateSpec : { ...place(column), type: 'text', maxChars: maxTextChars };
}

/** Nothing written is blank; a total with its reason and who approved it counts; anything else is wrong and does not. */
export function overrideState(decimals: number): StateRules {
  const keys = overrideColumns.map(overrideKey);
  const isDay = any(blank(dateSpec.key), accepts(dateSpec));
  const counts: Test = all(
    accepts(valueSpec(decimals)),
    filled(overrideKey('reason')),
    filled(overrideKey('approver')),
    isDay,
  );
  return {
    cases: [
      { when: any(...keys.map(error)), state: 'wrong' },
      { when: all(...keys.map(blank)), state: 'blank' },
      { when: counts, state: 'assessed' },
    ],
    otherwise: 'wrong',
  };
}
