import { checkSheetPlan } from './checkSheetPlan';
import type { Style, WorkbookPlan } from './plan';

/**
 * Proves that a plan keeps the contract of {@link WorkbookPlan}, so that hosts may trust it: legal names and keys, each
 * once; known styles; ranges that are ranges; merges apart; formulas that parse, use allowed functions and cells only and are
 * short enough; texts within Excel's limits. Formulas in unlocked cells are people's own and pass as they are.
 *
 * @throws {RangeError} that names every breach, with its sheet.
 */
export function checkPlan(plan: WorkbookPlan): void {
  const problems = [
    ...Object.entries(plan.styles).flatMap(([name, style]) => checkStyle(name, style)),
    ...repeated(plan.sheets.map((it) => it.name.toLowerCase())).map((it) => `two sheets ${it}`),
    ...repeated(plan.sheets.map((it) => it.key)).map((it) => `two sheets with the key ${it}`),
    ...plan.sheets.flatMap((sheet) =>
      checkSheetPlan(sheet, plan.styles).map((it) => `${sheet.name}: ${it}`),
    ),
  ];
  if (problems.length > 0)
    throw new RangeError(`a plan that no host can trust: ${problems.join('; ')}`);
}

function repeated(names: readonly string[]): readonly string[] {
  return names.filter((it, index) => names.indexOf(it) < index);
}

function checkStyle(name: string, { color, fill, border, sizePt, indent, horizontal }: Style) {
  const colors = [color, fill, border?.color].filter((it) => it !== undefined);
  const isSize = sizePt === undefined || (sizePt >= 1 && sizePt <= 409);
  const isIndent = indent === undefined || horizontal === 'left' || horizontal === 'right';
  return [
    ...colors.filter((it) => !/^#[\dA-F]{6}$/i.test(it)).map((it) => `colour ${it}`),
    ...(isSize ? [] : [`a font of ${sizePt} pt`]),
    ...(isIndent ? [] : ['an indent without a side']),
  ].map((it) => `style ${name}: ${it}`);
}
