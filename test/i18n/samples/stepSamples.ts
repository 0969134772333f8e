import type { InputSpec } from '../../../src/base/inputSpec';
import { points } from '../../../src/base/points';
import type { StepTexts } from '../../../src/i18n/stepTexts';
import type { SampleWords } from './words';

const none = points(0);
const five = points(5);
const still = { change: none, remaining: five };
const cut = { change: points(-2), remaining: points(3) };

/** One input of each type. */
export function specsOf(name: string, choices: readonly string[]): readonly InputSpec[] {
  const base = { key: 'T01/1', row: 'T01/1', place: 'entry', label: name } as const;
  const optional = { isOptional: true } as const;
  return [
    { ...base, ...optional, type: 'number', min: 0, max: 5, step: 1, unit: name },
    { ...base, ...optional, type: 'number', min: 0, max: null, step: 0.5, unit: name },
    { ...base, isOptional: false, type: 'choice', choices: ['', ...choices] },
    { ...base, ...optional, type: 'date', min: 44000, max: 44400 },
    { ...base, type: 'text', maxChars: 200 },
    { ...base, type: 'given', series: 'third', end: 'top', places: 3 },
  ];
}

/** Asks for the text of every kind of step, of each input filled well, badly and not at all. */
export function callSteps(texts: StepTexts, { name, yesNo, longText }: SampleWords): void {
  const error = { value: null, formula: '1/0', error: '#DIV/0!' };
  const typed = [null, '', 2, 44227, name, longText, true, error];
  texts.full({ step: 'full', ...still });
  specsOf(name, yesNo).forEach((spec) => {
    typed.forEach((it) => {
      texts.rule({
        step: 'rule',
        rule: 'T01/1',
        kind: 'perOccurrence',
        inputs: [{ spec, typed: it }],
        quote: it === null ? null : name,
        reason: it,
        ...still,
      });
    });
  });
  [none, five].forEach((beyond) => texts.floorLeaf({ step: 'floorLeaf', beyond, ...still }));
  texts.subtotal({ step: 'subtotal', name, full: five, ...still });
  texts.base({ step: 'base', ...still });
  texts.bonus({ step: 'bonus', ...still });
  texts.penalty({ step: 'penalty', ...still });
  [still, cut].forEach((figures) => {
    texts.capSubtotal({ step: 'capSubtotal', name, cap: five, ...figures });
    (['full', 'spread', 'rescale'] as const).forEach((handling) => {
      texts.notApplicable({ step: 'notApplicable', handling, names: [name], ...figures });
    });
    texts.poolCut({ step: 'poolCut', cap: five, cut: figures.change.abs(), ...figures });
    texts.totalCap({ step: 'totalCap', cap: five, ...figures });
    texts.floorTotal({ step: 'floorTotal', ...figures });
  });
  (['zero', 'fail', 'both'] as const).forEach((effect) => {
    typed.forEach((reason) =>
      texts.veto({ step: 'veto', name, effect, quote: name, reason, ...still }),
    );
  });
  typed.forEach((it) => {
    const inputs = [it, 90].map((one) => ({ label: name, typed: one }));
    texts.stage({ step: 'stage', name, weight: five, won: five, inputs, ...still });
  });
  texts.stage({ step: 'stage', name, weight: five, won: null, inputs: [], ...still });
  typed.forEach((it) => texts.override({ step: 'override', reason: it, approver: it, ...cut }));
  [{ kind: 'named', name } as const, { kind: 'pass' } as const, { kind: 'fail' } as const].forEach(
    (band) => [90, null].forEach((from) => texts.band({ step: 'band', band, from, ...still })),
  );
  texts.convert({ step: 'convert', percent: 4, converted: points(3.54), ...still });
  [0, 2, 9].forEach((decimals) => texts.round({ step: 'round', decimals, ...still }));
}
