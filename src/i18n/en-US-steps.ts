import type { BandName } from '../base/bandName';
import type { InputSpec } from '../base/inputSpec';
import type { Step } from '../base/step';
import { typedValue, type Typed } from '../base/value';
import { cellText } from './cellText';
import { clip } from './clip';
import { dayEn, quotedEn } from './en-US-phrases';
import { formatPoints } from './formatPoints';
import { inputName } from './inputName';
import type { StepTexts } from './stepTexts';

/** The value as words, null where it is not of its kind. */
function good(spec: InputSpec, value: string | number | boolean): string | null {
  if (typeof value === 'number') {
    if (spec.type === 'date') return dayEn(value);
    if (spec.type !== 'number' && spec.type !== 'given') return null;
    const { rate } = inputName(spec.label);
    return `${formatPoints(value)}${rate === null ? '' : ` × ${rate}`}`;
  }
  const isWord = spec.type === 'choice' || spec.type === 'text';
  return isWord && typeof value === 'string' ? clip(value, 60) : null;
}

function inputText(spec: InputSpec, typed: Typed): string {
  const { name } = inputName(spec.label);
  const value = typedValue(typed);
  if (value === null || value === '') return `${name}: blank`;
  if (typeof value === 'object') return `${name}: shows ${value.error}`;
  return `${name}: ${good(spec, value) ?? quotedEn(cellText(value))}`;
}

function reasonText(reason: Typed): string | null {
  const value = typedValue(reason);
  if (value === null || typeof value === 'object' || cellText(value).trim() === '') return null;
  return `Reason: ${clip(cellText(value), 200)}`;
}

function typedText(typed: Typed): string {
  const value = typedValue(typed);
  if (value !== null && typeof value === 'object') return value.error;
  return typeof value === 'number' ? formatPoints(value) : quotedEn(cellText(value ?? ''));
}

function plain(line: string): { readonly line: string; readonly notes: readonly string[] } {
  return { line, notes: [] };
}

function cutText({ change }: Step): string {
  return change.eq(0) ? 'not reached' : `${formatPoints(change.abs())} cut`;
}

function approverText(approver: Typed): string | null {
  const value = typedValue(approver);
  return value === null || typeof value === 'object' || cellText(value).trim() === ''
    ? null
    : `Approved by ${clip(cellText(value), 60)}`;
}

function bandText(band: BandName): string {
  if (band.kind === 'named') return band.name;
  return band.kind === 'pass' ? 'passed' : 'failed';
}

const vetoEffects = {
  zero: 'the total is 0',
  fail: 'failed outright, the total stays',
  both: 'the total is 0, failed outright',
} as const;

const handlingTexts = {
  full: (points: string) => `full points, ${points}`,
  spread: (points: string) => `its points are shared by the others beside it, which win ${points}`,
  rescale: (points: string) => `the others are scaled up and win ${points}`,
} as const;

/** All steps in English. */
export const enUSSteps: StepTexts = {
  full: () => plain('Full points'),
  rule: ({ inputs, quote, reason }) => ({
    line: inputs.map(({ spec, typed }) => inputText(spec, typed)).join(', '),
    notes: [quote === null ? null : `Document: ${quote}`, reasonText(reason)].filter(
      (it) => it !== null,
    ),
  }),
  floorLeaf: ({ beyond }) =>
    plain(beyond.eq(0) ? 'Down to 0: not reached' : `Down to 0: ${formatPoints(beyond)} not taken`),
  subtotal: ({ name, full }) => plain(`${name} (of ${formatPoints(full)})`),
  notApplicable: ({ handling, names, change }) =>
    plain(`Not applicable (${names.join(', ')}): ${handlingTexts[handling](formatPoints(change))}`),
  capSubtotal: (step) => plain(`${step.name} at most ${formatPoints(step.cap)}: ${cutText(step)}`),
  base: () => plain('Base score'),
  bonus: () => plain('Bonus'),
  poolCut: ({ cap, cut }) =>
    plain(
      `Bonus at most ${formatPoints(cap)}: ${cut.eq(0) ? 'not reached' : `${formatPoints(cut)} cut`}`,
    ),
  penalty: () => plain('Penalties'),
  totalCap: (step) => plain(`Total at most ${formatPoints(step.cap)}: ${cutText(step)}`),
  floorTotal: ({ change }) =>
    plain(change.eq(0) ? 'Not below 0: not reached' : 'Not below 0: counts as 0'),
  veto: ({ name, effect, quote, reason }) => ({
    line: `${name}: ${vetoEffects[effect]}`,
    notes: [`Document: ${quote}`, reasonText(reason)].filter((it) => it !== null),
  }),
  stage: ({ name, weight, won, inputs }) => ({
    line:
      won === null
        ? `${name} (${formatPoints(weight)}%): not assessed`
        : `${name} ${formatPoints(won)} × ${formatPoints(weight)}%`,
    notes:
      inputs.length < 2
        ? []
        : [inputs.map(({ label, typed }) => `${label} ${typedText(typed)}`).join(', ')],
  }),
  override: ({ reason, approver }) => ({
    line: 'Total set by hand',
    notes: [reasonText(reason), approverText(approver)].filter((it) => it !== null),
  }),
  band: ({ band, from }) =>
    plain(`Band: ${bandText(band)}${from === null ? '' : ` (from ${formatPoints(from)})`}`),
  convert: ({ percent, converted, remaining }) =>
    plain(
      `Converted: ${formatPoints(remaining)} × ${formatPoints(percent)}% = ${formatPoints(converted)}`,
    ),
  round: ({ decimals }) =>
    plain(decimals === 0 ? 'Rounded to a whole number' : `Rounded to ${decimals} decimals`),
};
