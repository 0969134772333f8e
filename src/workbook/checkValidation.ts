import { checkFormula } from './checkFormula';
import type { Validation, ValidationRule } from './plan';

/** Excel's limits (ECMA-376 18.3.1.32, and what its dialog takes). */
const limits = { promptTitle: 32, prompt: 255, errorTitle: 32, error: 225 } as const;
const formulaChars = 255;

/** What is wrong with a validation of a plan; nothing where Excel takes it. */
export function checkValidation(validation: Validation): readonly string[] {
  const texts = Object.keys(limits).filter(isText);
  return [
    ...texts.flatMap((name) => {
      const { length } = validation[name];
      return length > limits[name] ? [`${name} of ${length} characters`] : [];
    }),
    ...checkRule(validation.rule),
  ].map((it) => `validation of ${validation.range}: ${it}`);
}

function isText(name: string): name is keyof typeof limits {
  return name in limits;
}

function checkRule(rule: ValidationRule): readonly string[] {
  switch (rule.type) {
    case 'list':
      return checkChoices(rule.choices);
    case 'listRange':
      return /^\$[A-Z]{1,3}\$\d+:\$[A-Z]{1,3}\$\d+$/.test(rule.range)
        ? []
        : [`no absolute range: ${rule.range}`];
    case 'textLength':
      return rule.max > 0 ? [] : [`a length of ${rule.max}`];
    case 'custom':
      return checkFormula(rule.formula, formulaChars);
    case 'decimal':
    case 'whole':
    case 'date':
      return checkBounds(rule.min, rule.max);
  }
}

function checkBounds(min: number | string, max: number | string): readonly string[] {
  if (typeof min === 'number' && typeof max === 'number')
    return min <= max ? [] : [`bounds ${min} to ${max}`];
  return [min, max].flatMap((it) => (typeof it === 'string' ? checkFormula(it, formulaChars) : []));
}

/** They are stored as one text with commas between them. */
function checkChoices(choices: readonly string[]): readonly string[] {
  const { length } = choices.join(',');
  return [
    ...(choices.length === 0 ? ['a list without choices'] : []),
    ...(length > formulaChars ? [`choices of ${length} characters`] : []),
    ...choices.filter((it) => /[,"]/.test(it) || it.trim() !== it).map((it) => `choice ${it}`),
  ];
}
