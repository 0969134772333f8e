import { allowedFunctions } from './allowedFunctions';
import { parseFormula, type FormulaTree } from './parseFormula';

/** Ours; longer ones no person can read. */
export const maxFormulaChars = 2000;

/** What is wrong with a formula of a plan, in words for those who write plans; nothing where it is good. */
export function checkFormula(formula: string, maxChars: number): readonly string[] {
  const { length } = formula;
  if (length > maxChars) return [`a formula of ${length} characters, over ${maxChars}`];
  if (formula.startsWith('=')) return [`a formula that starts with "=": ${formula}`];
  const tree = parseFormula(formula);
  if (tree === null) return [`no formula: ${formula}`];
  return [...problems(tree)].map((it) => `${it} in ${formula}`);
}

function problems(tree: FormulaTree): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (it: FormulaTree): void => {
    if (it.node === 'call' && !allowedFunctions.has(it.name)) found.add(`function ${it.name}`);
    if (it.node === 'error') found.add(`error value ${it.error}`);
    if (it.node === 'name' && !isCell(it.name)) found.add(`${it.name}, which is no cell,`);
    if ('parts' in it) for (const part of it.parts) visit(part);
  };
  visit(tree);
  return found;
}

function isCell(name: string): boolean {
  return /^[A-Z]{1,3}[1-9]\d{0,6}$/.test(name);
}
